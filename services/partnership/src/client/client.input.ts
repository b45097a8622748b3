import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { ContactLanguageEnum } from './client.enum.js';
import type { ContactLanguage } from './client.vocabulary.js';

@InputType({ description: 'A connection that is asked for, with its first key.' })
export class RequestClientInput {
  @Field(() => IdempotencyKey, { description: 'Chosen by the sender, new for each connection.' })
  idempotencyKey!: string;

  @Field(() => String, {
    description: 'What it is to sign in as: small letters, digits and dashes, at most 60.',
  })
  clientId!: string;

  @Field(() => String, { description: 'Which system it is, 2 to 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'What it will ask for and why, 10 to 500 characters.' })
  use!: string;

  @Field(() => String, { description: 'Who is written to about it, 2 to 200 characters.' })
  contactName!: string;

  @Field(() => String, { description: 'Their work e-mail.' })
  contactEmail!: string;

  @Field(() => ContactLanguageEnum, { description: 'In which language they are written to.' })
  contactLanguage!: ContactLanguage;

  @Field(() => String, {
    description:
      'The public key, P-256, in PEM or as a JWK. A private key is refused and kept nowhere.',
  })
  publicKey!: string;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day of the key; today if left out.',
  })
  fromOn?: string | null;

  @Field(() => PlainDate, {
    description: 'Last day of the key, at most 24 months after the first.',
  })
  untilOn!: string;
}

@InputType({ description: 'A step of a connection.' })
export class ClientStepInput {
  @Field(() => ID, { description: 'The connection, by its opaque id.' })
  clientId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'A step of a connection that the other side is told the reason of.' })
export class ClientStepWithReasonInput extends ClientStepInput {
  @Field(() => String, { description: 'Why, in a sentence of at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'The next key of a connection.' })
export class AddClientKeyInput extends ClientStepInput {
  @Field(() => String, {
    description:
      'The public key, P-256, in PEM or as a JWK. A private key is refused and kept nowhere.',
  })
  publicKey!: string;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day of the key; today if left out.',
  })
  fromOn?: string | null;

  @Field(() => PlainDate, {
    description: 'Last day of the key, at most 24 months after the first.',
  })
  untilOn!: string;
}

@InputType({ description: 'A key that is to prove nothing any more.' })
export class RevokeClientKeyInput extends ClientStepInput {
  @Field(() => String, { description: 'The key, by its thumbprint.' })
  thumbprint!: string;
}
