import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PageArgs } from '@ictg/kit/graph';
import { ContactPreferenceEnum, MailLanguageEnum } from './professional.enum.js';
import type { ContactPreference, MailLanguage } from './professional.vocabulary.js';

@ArgsType()
export class ProfessionalsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name or the e-mail address, in any order; accents need not be typed.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only people who are in this team now.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only people who are in this agency now.' })
  agencyId?: string | null;
}

@InputType({ description: 'How somebody is reached. What is left out stays as it is.' })
export class ReachInput {
  @Field(() => String, {
    nullable: true,
    description: 'Work e-mail address; an empty text takes it away.',
  })
  workEmail?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Work telephone number; an empty text takes it away.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are, as they say it.' })
  roleTitle?: string | null;

  @Field(() => MailLanguageEnum, { nullable: true, description: 'The language of mails to them.' })
  mailLanguage?: MailLanguage | null;

  @Field(() => ContactPreferenceEnum, {
    nullable: true,
    description: 'How they want to be reached.',
  })
  contactPreference?: ContactPreference | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How they can be reached without harm, e.g. "Switchboard only, no voicemail". An empty text takes the rule away.',
  })
  safeContactRule?: string | null;
}

@InputType({ description: 'A professional to add.' })
export class AddProfessionalInput extends ReachInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice adds one record.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;
}

@InputType({ description: 'Changes to the record of a professional. What is left out stays.' })
export class ChangeProfessionalInput extends ReachInput {
  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null;
}
