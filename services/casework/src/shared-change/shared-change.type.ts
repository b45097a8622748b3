import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, IdempotencyKey, Instant, resultOf } from '@ictg/kit/graph';
import { ShareReasonEnum } from '../shared-child/shared-child.enum.js';
import { ForAnyChild } from '../shared-child/index.js';
import type { ShareReason } from '../shared-child/shared-child.vocabulary.js';
import { SharedChangeKindEnum } from './shared-change.enum.js';
import type { SharedChangeKind } from './shared-change.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';
const ownAgency = '@tag(name: "own-agency")';

@ObjectType({
  simpleResolvers: true,
  description:
    'That something has changed of a child that your agreement shares. It does not say what it is now: read the child again.',
})
export class SharedChange {
  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => SharedChangeKindEnum, { description: 'What has changed.' })
  kind!: SharedChangeKind;

  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => String, { description: "The child's reference, e.g. C-00231." })
  reference!: string;

  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => ShareReasonEnum, { description: 'For which reason the child is or was shared.' })
  reason!: ShareReason;

  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => Instant, { description: 'When we noticed it: within a minute.' })
  at!: Date;
}

export const SharedChangeConnection = connectionOf(SharedChange, 'SharedChange');
export type SharedChangeConnection = InstanceType<typeof SharedChangeConnection>;

export type ContactLanguage = 'ENGLISH' | 'WELSH';
export const ContactLanguageEnum = graphEnum<ContactLanguage>(
  'ChangeMailLanguage',
  'The language of a mail about changes.',
  { ENGLISH: 'English.', WELSH: 'Welsh.' },
);

@ObjectType({
  simpleResolvers: true,
  description:
    'Whom your agency has named to be told each morning how many changes there are. The mail says nothing else.',
})
export class ChangeMail {
  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Work e-mail.' })
  email!: string;

  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => ContactLanguageEnum, { description: 'In which language the mail is written.' })
  language!: ContactLanguage;
}

@InputType({ description: 'Names whom your agency wants told each morning, or names another.' })
export class AddressChangeMailInput {
  @Field(() => IdempotencyKey, { description: 'The same key does it once.' })
  idempotencyKey!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read of the one named before; null while nobody is named.',
  })
  version?: number | null;

  @Field(() => String, { description: 'Name: at most 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'Work e-mail: at most 254 characters.' })
  email!: string;

  @Field(() => ContactLanguageEnum, { description: 'In which language the mail is written.' })
  language!: ContactLanguage;
}

@InputType({ description: 'Ends the mail about changes.' })
export class EndChangeMailInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ description: 'It is done.' })
export class ChangeMailSaved {
  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => ChangeMail, { nullable: true, description: 'Who is named now; null for nobody.' })
  contact!: ChangeMail | null;
}

export const AddressChangeMailResult = resultOf('AddressChangeMail', ChangeMailSaved);
export const EndChangeMailResult = resultOf('EndChangeMail', ChangeMailSaved);
