import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, Node, PlainDate } from '@ictg/kit/graph';
import { AnswerEnum } from '../child/child.enum.js';
import type { ThreeWay } from '../child/child.vocabulary.js';
import { SenderVerificationEnum } from '../referral/referral.enum.js';
import type { SenderVerification } from '../referral/referral.vocabulary.js';
import {
  CallBackReasonEnum,
  CallerTypeEnum,
  CallLanguageEnum,
  CallOriginEnum,
  CallOutcomeEnum,
  CallStateEnum,
} from './call.enum.js';
import type { CallState } from './call.states.js';
import type {
  CallBackReason,
  CallerType,
  CallLanguage,
  CallOrigin,
  CallOutcome,
} from './call.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'What this person may do with a call.' })
export class CallAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take up a missed call and ring back.' })
  canAnswer!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May write in it.' })
  canWrite!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May finish it.' })
  canFinish!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May end a missed call that cannot be rung back.' })
  canGiveUp!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record that the caller was rung back.' })
  canConfirmCaller!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why nothing can be done, when nothing can.',
  })
  whyNot!: string | null;
}

@ObjectType({
  description:
    'Who rings, as they say themselves. Unverified until rung back on the number in our directory: an unverified caller gives information and is given none.',
})
export class Caller {
  @Directive(nonPersonal)
  @Field(() => CallerTypeEnum, { description: 'What kind of caller.' })
  type!: CallerType;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'The name they give.' })
  name!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their role, for a professional.' })
  role!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their agency, for a professional.' })
  agency!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, {
    nullable: true,
    description: 'The agency in our directory, once it has been found there.',
  })
  agencyId!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description:
      'The number they give or ring from. Never the one on which they are rung back to verify them.',
  })
  numberGiven!: string | null;

  @Directive(nonPersonal)
  @Field(() => SenderVerificationEnum, {
    description: 'Whether we know that they are who they say.',
  })
  verification!: SenderVerification;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When they were rung back.' })
  rungBackAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'On which number of our directory.' })
  rungBackOn!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who answered there.' })
  rungBackSpokeTo!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who rang back.' })
  rungBackBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether the caller may be an exploiter: the manager on call has been told.',
  })
  isPossibleExploiter!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'A call on the 24-hour line: a record from its first keystroke on, kept whether or not anything comes of it.',
})
export class Call extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Reference for people, e.g. L-2026-00042.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => CallStateEnum, { description: 'Where it stands.' })
  state!: CallState;

  @Directive(nonPersonal)
  @Field(() => CallOriginEnum, { description: 'How it came to be written down.' })
  origin!: CallOrigin;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it began.' })
  startedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'By when somebody must have rung back, for a call that was missed.',
  })
  dueAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was finished.' })
  finishedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who took it; null while nobody has.' })
  takenByName!: string | null;

  @Directive(nonPersonal)
  @Field(() => AnswerEnum, { description: 'Whether somebody is in danger now.' })
  dangerNow!: ThreeWay;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the caller was told to ring 999.' })
  toldToRing999!: boolean;

  @Directive(nonPersonal)
  @Field(() => CallLanguageEnum, { description: 'The language that the caller wants to speak.' })
  spokenLanguage!: CallLanguage;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Which one, where it is another.' })
  otherLanguage!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What is happening, as the caller tells it.',
  })
  told!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was advised.' })
  adviceGiven!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'The town or district, as the caller says it.',
  })
  town!: string | null;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: "The child's given names, as told." })
  childGivenNames!: string | null;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: "The child's family name, as told." })
  childFamilyName!: string | null;

  @Directive(identity)
  @Field(() => PlainDate, { nullable: true, description: "The child's date of birth, as told." })
  childBornOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => [CallOutcomeEnum], { description: 'What came of it; several at once.' })
  outcomes!: CallOutcome[];

  @Directive(professional)
  @Field(() => String, { nullable: true, description: "Who at children's services was told." })
  childrensServicesTold!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: "When children's services were told." })
  childrensServicesToldAt!: Date | null;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'Whom of the police was told, or the number of the incident.',
  })
  policeTold!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'The reference of the consultation that was opened from it.',
  })
  consultationReference!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'Why a missed call could not be answered.',
  })
  closingNote!: string | null;

  referralId!: string | null;
  consultationId!: string | null;
  childId!: string | null;
  authorityGss!: string | null;
  callerType!: CallerType;
  callerName!: string | null;
  callerRole!: string | null;
  callerAgency!: string | null;
  agencyId!: string | null;
  callerNumber!: string | null;
  callerVerification!: SenderVerification;
  rungBackAt!: Date | null;
  rungBackOn!: string | null;
  rungBackSpokeTo!: string | null;
  rungBackBy!: string | null;
  possibleExploiter!: boolean;
}

@ObjectType({ description: 'A promise to ring a caller back by a time.' })
export class CallBack {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The call in which it was promised.' })
  callId!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The reference of that call.' })
  callReference!: string;

  @Directive(nonPersonal)
  @Field(() => CallBackReasonEnum, { description: 'Why.' })
  reason!: CallBackReason;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What to say or ask then.' })
  promiseNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'By when.' })
  dueAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Who promised it.' })
  promisedBy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was kept.' })
  keptAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who kept it.' })
  keptBy!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  keptNote!: string | null;
}

@ObjectType({ description: 'Whether somebody has rung before, by number, or by name and agency.' })
export class CallerHistory {
  @Directive(sensitive)
  @Field(() => [Call], { description: 'The earlier calls, newest first, ten at most.' })
  calls!: Call[];

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether two or more of them were nuisance calls or silent.',
  })
  isNuisance!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether in one of them the caller was thought to be a possible exploiter.',
  })
  isPossibleExploiter!: boolean;
}
