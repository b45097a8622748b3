import { Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, Instant, PlainDate } from '@ictg/kit/graph';
import { AgencyTypeEnum, type AgencyType } from '../advice/index.js';
import { AnswerEnum } from '../child/child.enum.js';
import type { ThreeWay } from '../child/child.vocabulary.js';
import { SubmitReferralInput } from '../referral/index.js';
import {
  CallBackReasonEnum,
  CallerTypeEnum,
  CallLanguageEnum,
  CallOriginEnum,
  CallOutcomeEnum,
  CallStateEnum,
} from './call.enum.js';
import type { CallFilter } from './call.queries.js';
import type { CallState } from './call.states.js';
import type { CallBackReason, CallerType, CallLanguage, CallOutcome } from './call.vocabulary.js';

@InputType({ description: 'A call that is being answered now.' })
export class BeginCallInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice opens one call.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A call that nobody could answer, as the telephone shows it.' })
export class RecordMissedCallInput extends BeginCallInput {
  @Field(() => CallOriginEnum, { description: 'Missed, or with a message left.' })
  kind!: 'MISSED' | 'VOICEMAIL';

  @Field(() => Instant, { description: 'When it rang.' })
  rangAt!: Date;

  @Field(() => String, { nullable: true, description: 'The number shown, if one was.' })
  callerNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What the message says.' })
  told?: string | null;
}

@InputType({ description: 'A call that was written on the paper form.' })
export class EnterPaperCallInput extends BeginCallInput {
  @Field(() => Instant, { description: 'When it began, as the form says.' })
  startedAt!: Date;
}

@InputType({ description: 'A call and the version that was read.' })
export class CallStepInput {
  @Field(() => ID, { description: 'The call.' })
  callId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What was typed. What is left out stays; null or an empty text clears.' })
export class CallContentInput {
  @Field(() => AnswerEnum, { nullable: true, description: 'Whether somebody is in danger now.' })
  dangerNow?: ThreeWay;

  @Field(() => Boolean, { nullable: true, description: 'Whether the caller was told to ring 999.' })
  toldToRing999?: boolean;

  @Field(() => CallLanguageEnum, { nullable: true, description: 'The language to speak.' })
  spokenLanguage?: CallLanguage;

  @Field(() => String, { nullable: true, description: 'Which one, where it is another.' })
  otherLanguage?: string | null;

  @Field(() => CallerTypeEnum, { nullable: true, description: 'What kind of caller.' })
  callerType?: CallerType;

  @Field(() => String, { nullable: true, description: 'The name they give.' })
  callerName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their role.' })
  callerRole?: string | null;

  @Field(() => String, { nullable: true, description: 'Their agency.' })
  callerAgency?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agency in our directory.' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: 'The number they give or ring from.' })
  callerNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the caller may be an exploiter. Ticking it alerts the manager on call.',
  })
  possibleExploiter?: boolean;

  @Field(() => String, { nullable: true, description: 'What is happening, as they tell it.' })
  told?: string | null;

  @Field(() => String, { nullable: true, description: 'What was advised.' })
  adviceGiven?: string | null;

  @Field(() => String, { nullable: true, description: 'Town or district: never an address.' })
  town?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'The authority that the place lies in.' })
  authorityGss?: string | null;

  @Field(() => ID, { nullable: true, description: 'The child, if it is one who is known.' })
  childId?: string | null;

  @Field(() => String, { nullable: true, description: "The child's given names, as told." })
  childGivenNames?: string | null;

  @Field(() => String, { nullable: true, description: "The child's family name, as told." })
  childFamilyName?: string | null;

  @Field(() => PlainDate, { nullable: true, description: "The child's date of birth, as told." })
  childBornOn?: string | null;

  @Field(() => [CallOutcomeEnum], { nullable: true, description: 'What came of it so far.' })
  outcomes?: CallOutcome[];

  @Field(() => String, { nullable: true, description: "Who at children's services was told." })
  childrensServicesTold?: string | null;

  @Field(() => Instant, { nullable: true, description: "When children's services were told." })
  childrensServicesToldAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom of the police was told, or the number of the incident.',
  })
  policeTold?: string | null;
}

@InputType({ description: 'What has been typed in a call so far.' })
export class SaveCallInput extends CallStepInput {
  @Field(() => CallContentInput, { description: 'What was typed.' })
  content!: CallContentInput;
}

@InputType({ description: 'The end of a call, with what was typed last.' })
export class FinishCallInput extends CallStepInput {
  @Field(() => CallContentInput, { nullable: true, description: 'What was typed last.' })
  content?: CallContentInput | null;
}

@InputType({ description: 'That a missed call cannot be rung back.' })
export class GiveUpCallInput extends CallStepInput {
  @Field(() => String, { description: 'Why not.' })
  reason!: string;
}

@InputType({ description: 'That a caller was rung back on the number in our directory.' })
export class ConfirmCallerInput extends CallStepInput {
  @Field(() => ID, { description: 'The agency in our directory.' })
  agencyId!: string;

  @Field(() => String, { description: 'Its number in our directory, as it was dialled.' })
  number!: string;

  @Field(() => String, { description: 'Who answered there.' })
  spokeTo!: string;
}

@InputType({ description: 'A promise to ring a caller back.' })
export class PromiseCallBackInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice makes one promise.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The call.' })
  callId!: string;

  @Field(() => CallBackReasonEnum, { description: 'Why.' })
  reason!: CallBackReason;

  @Field(() => Instant, {
    nullable: true,
    description: 'By when; by the target of the line when left out.',
  })
  dueAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What to say or ask then.' })
  note?: string | null;
}

@InputType({ description: 'That a promise was kept, or why it could not be.' })
export class KeepCallBackInput {
  @Field(() => ID, { description: 'The promise.' })
  callBackId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  note?: string | null;
}

@InputType({ description: 'A referral that is made from a call, without telling anything twice.' })
export class ReferCallInput extends CallStepInput {
  @Field(() => SubmitReferralInput, { description: 'The referral.' })
  referral!: SubmitReferralInput;
}

@InputType({ description: 'What a professional asked on the line, put to an RPC.' })
export class ConsultCallInput extends CallStepInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice opens one consultation.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The RPC or service manager who takes it.' })
  staffId!: string;

  @Field(() => AgencyTypeEnum, { description: "What sort of agency the caller's is." })
  agencyType!: AgencyType;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether it is about a child at all. Where the call has a known child it is about that one.',
  })
  isAboutChild!: boolean;
}

@InputType({ description: 'Which calls a list shows; all conditions hold together.' })
export class CallFilterInput implements CallFilter {
  @Field(() => [CallStateEnum], { nullable: true, description: 'Only those that stand here.' })
  states?: CallState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those where somebody was in danger.' })
  inDanger?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of a possible exploiter.' })
  possibleExploiter?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only professionals not yet rung back.' })
  unverified?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of this person.' })
  mine?: boolean | null;

  @Field(() => [CallOutcomeEnum], {
    nullable: true,
    description: 'Only with one of these outcomes.',
  })
  outcomes?: CallOutcome[] | null;

  @Field(() => [CallerTypeEnum], { nullable: true, description: 'Only of these kinds of caller.' })
  callerTypes?: CallerType[] | null;

  @Field(() => GssCode, { nullable: true, description: 'Only about a place in this authority.' })
  authorityGss?: string | null;

  @Field(() => Instant, { nullable: true, description: 'Only those begun since then.' })
  startedSince?: Date | null;
}
