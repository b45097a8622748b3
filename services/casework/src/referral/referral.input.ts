import { Directive, Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, Instant, PlainDate } from '@ictg/kit/graph';
import {
  AnswerEnum,
  DateOfBirthStatusEnum,
  ExploitationPlaceEnum,
  ExploitationTypeEnum,
  LanguagePreferenceEnum,
  SexEnum,
} from '../child/child.enum.js';
import type {
  DateOfBirthStatus,
  ExploitationPlace,
  ExploitationType,
  LanguagePreference,
  Sex,
  ThreeWay,
} from '../child/child.vocabulary.js';
import { ParentalResponsibilityInput } from '../child/index.js';
import { ChannelEnum, LanguageEnum, ReferrerTypeEnum, ToldFactEnum } from './referral.enum.js';
import type { Channel, ReferrerType, ToldFact } from './referral.vocabulary.js';

const oursAlone = '@tag(name: "ours-alone")';

@InputType({ description: 'Who sends the referral.' })
export class ReferrerInput {
  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Their role, e.g. detective constable.' })
  role?: string | null;

  @Field(() => String, {
    description:
      'The organisation, as on the list of First Responders or in free text. Of a partner the agency that signed in counts; what is said here is kept as told.',
  })
  organisation!: string;

  @Field(() => ReferrerTypeEnum, { description: 'What kind of organisation.' })
  type!: ReferrerType;

  @Field(() => String, {
    nullable: true,
    description: 'The number they gave. We ring back on the one in our directory.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Their own reference.' })
  reference?: string | null;
}

@InputType({ description: 'A child as told by the referrer.' })
export class NewChildInput {
  @Field(() => String, { description: 'Given names; "not known" where nobody knows.' })
  givenNames!: string;

  @Field(() => String, { description: 'Family name; "not known" where nobody knows.' })
  familyName!: string;

  @Field(() => [String], { nullable: true, description: 'Other names the child goes by.' })
  otherNames?: string[] | null;

  @Field(() => PlainDate, { nullable: true, description: 'Date of birth, if anybody knows.' })
  dateOfBirth?: string | null;

  @Field(() => DateOfBirthStatusEnum, { description: 'How sure the date of birth is.' })
  dateOfBirthStatus!: DateOfBirthStatus;

  @Field(() => String, {
    nullable: true,
    description:
      'The age where no date of birth is known, in the sender\'s words, e.g. "about 15". Kept with the referral as told; no date of birth is made of it.',
  })
  ageTold?: string | null;

  @Field(() => SexEnum, { description: 'Sex.' })
  sex!: Sex;

  @Field(() => [String], { nullable: true, description: 'Nationalities.' })
  nationalities?: string[] | null;

  @Field(() => String, { nullable: true, description: 'First language.' })
  firstLanguage?: string | null;

  @Field(() => AnswerEnum, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded?: ThreeWay | null;

  @Field(() => LanguagePreferenceEnum, { nullable: true, description: 'English or Welsh.' })
  languagePreference?: LanguagePreference | null;

  @Field(() => String, {
    nullable: true,
    description: 'What helps the child to understand and be understood.',
  })
  communicationNeeds?: string | null;

  @Field(() => String, { nullable: true, description: 'Ethnicity as told.' })
  ethnicity?: string | null;

  @Field(() => String, { nullable: true, description: 'Country of birth.' })
  countryOfBirth?: string | null;
}

@InputType({ description: 'An answer of an NRM form.' })
export class NrmAnswerInput {
  @Field(() => String, { description: "The form's own name of the field, e.g. pv-nationality." })
  field!: string;

  @Field(() => String, { description: 'What was answered, as the form has it.' })
  answer!: string;
}

@InputType({ description: 'A fact of a referral that was taken from an NRM form.' })
export class NrmProvenanceInput {
  @Field(() => String, {
    description: 'The field of this input that it became, e.g. child.nationalities.',
  })
  became!: string;

  @Field(() => [String], { description: "The form's own names of the fields it was taken from." })
  fields!: string[];
}

@InputType({ description: 'The NRM form from which a referral was made.' })
export class NrmFormToldInput {
  @Field(() => String, { nullable: true, description: 'The NRM reference on it, if it has one.' })
  reference?: string | null;

  @Field(() => [NrmAnswerInput], { description: 'Its answers, at most one a field.' })
  answers!: NrmAnswerInput[];

  @Field(() => [NrmProvenanceInput], {
    description: 'What was taken over as it stood there, and from where.',
  })
  provenance!: NrmProvenanceInput[];
}

@InputType({
  description: 'A referral as it was told. Only what triage cannot do without is required.',
})
export class SubmitReferralInput {
  @Field(() => IdempotencyKey, { description: 'The same key sends the same referral once.' })
  idempotencyKey!: string;

  @Directive(oursAlone)
  @Field(() => ChannelEnum, {
    nullable: true,
    description:
      'How it reached the service. Needed from staff; of the form and of a partner the door says it.',
  })
  channel?: Channel | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of the referral; English when left out.',
  })
  language?: 'ENGLISH' | 'WELSH' | null;

  @Directive(oursAlone)
  @Field(() => Instant, { nullable: true, description: 'When it was received; now when left out.' })
  receivedAt?: Date | null;

  @Field(() => ReferrerInput, { description: 'Who sends it.' })
  referrer!: ReferrerInput;

  @Directive(oursAlone)
  @Field(() => ID, {
    nullable: true,
    description:
      'The child, when already known to the service. What `child` says is then kept with the referral as told, and the record stays as it is.',
  })
  childId?: string | null;

  @Field(() => NewChildInput, {
    nullable: true,
    description: 'The child as told. Needed when the child is not known yet.',
  })
  child?: NewChildInput | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'The authority where the child lives now; left out when not known.',
  })
  authorityGss?: string | null;

  @Field(() => [ParentalResponsibilityInput], {
    nullable: true,
    description: 'What is known about parental responsibility.',
  })
  parentalResponsibility?: ParentalResponsibilityInput[] | null;

  @Field(() => [ExploitationTypeEnum], {
    description: 'The kinds of exploitation suspected; NOT_KNOWN is an answer.',
  })
  exploitationTypes!: ExploitationType[];

  @Field(() => AnswerEnum, { nullable: true, description: 'Whether county lines are suspected.' })
  countyLines?: ThreeWay | null;

  @Field(() => ExploitationPlaceEnum, { nullable: true, description: 'Where it took place.' })
  exploitationPlace?: ExploitationPlace | null;

  @Field(() => String, { description: 'What makes the sender worry, in their words.' })
  concern!: string;

  @Field(() => AnswerEnum, {
    description: 'Whether the child is in immediate danger. If so: 999 first.',
  })
  dangerNow!: ThreeWay;

  @Field(() => AnswerEnum, { description: 'Whether the child is missing now. If so: 999 first.' })
  missingNow!: ThreeWay;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether the child has been missing before.',
  })
  missingBefore?: ThreeWay | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether a debt is held over the child.',
  })
  debtBondage?: ThreeWay | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether there is an exceptional need for one-to-one support.',
  })
  exceptionalNeed?: ThreeWay | null;

  @Field(() => String, { nullable: true, description: 'What makes the need exceptional.' })
  exceptionalNeedReason?: string | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether an NRM referral has been made.',
  })
  nrmSubmitted?: ThreeWay | null;

  @Field(() => String, { nullable: true, description: 'The NRM reference, if there is one.' })
  nrmReference?: string | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: "Whether children's services have been told.",
  })
  childrensServicesTold?: ThreeWay | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether the child knows of this referral.',
  })
  childAware?: ThreeWay | null;

  @Field(() => String, { nullable: true, description: 'What the child wishes.' })
  childWishes?: string | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether the holder of parental responsibility has been told.',
  })
  holderTold?: ThreeWay | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the information is shared; consent is not the lawful basis.',
  })
  sharingReason?: string | null;

  @Field(() => [ToldFactEnum], {
    nullable: true,
    description:
      'What the sender was asked and does not know. Kept apart from what was left blank: "not known" is an answer.',
  })
  notKnown?: ToldFact[] | null;

  @Field(() => NrmFormToldInput, {
    nullable: true,
    description: 'The NRM form from which this was made, where one was.',
  })
  nrmForm?: NrmFormToldInput | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files sent before to /files, to be kept with the referral; at most 10.',
  })
  fileIds?: string[] | null;
}

@InputType({ description: 'A referral and the version that was read.' })
export class ReferralStepInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({
  description:
    'A question to the sender. The clock stands still until it is answered, but not for a child in danger or missing now.',
})
export class RequestInformationInput extends ReferralStepInput {
  @Field(() => String, { description: 'What is needed to decide.' })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The same in Welsh, for a sender who wrote in Welsh. Left out, they read the question in English, and their page says so.',
  })
  questionWelsh?: string | null;
}

@InputType({ description: 'What the sender answered.' })
export class RecordInformationInput extends ReferralStepInput {
  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@InputType({ description: "The sender's answer to the question they were asked." })
export class AnswerQuestionInput {
  @Field(() => IdempotencyKey, { description: 'The same key answers once.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Our reference of the referral, as it was given.' })
  reference!: string;

  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => String, { description: "The answer, in the sender's words." })
  answer!: string;
}
