import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, GssCode, Instant, Node, PlainDate } from '@ictg/kit/graph';
import { AgencyTypeEnum, type AgencyType } from '../advice/index.js';
import { AnswerEnum, ExploitationTypeEnum, SexEnum } from '../child/child.enum.js';
import type { ExploitationType, Sex, ThreeWay } from '../child/child.vocabulary.js';
import { SenderVerificationEnum } from '../referral/referral.enum.js';
import type { SenderVerification } from '../referral/referral.vocabulary.js';
import {
  ChildSituationEnum,
  ConsultationModeEnum,
  ConsultationStateEnum,
  IndicatorEnum,
  NrmAdviceEnum,
  RoughAgeEnum,
  SectionFortyFiveEnum,
} from './consultation.enum.js';
import type { ConsultationState } from './consultation.states.js';
import type {
  ChildSituation,
  ConsultationMode,
  Indicator,
  NrmAdvice,
  RoughAge,
  SectionFortyFive,
} from './consultation.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'What this viewer may do with a consultation as it stands. The same policy refuses the command.',
})
export class ConsultationAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May change what is recorded and review drafts.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record advice.' })
  canGiveAdvice!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record that it was followed up.' })
  canFollowUp!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May close it.' })
  canClose!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May close it without advice.' })
  canCloseWithoutAdvice!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May go on with it after its end.' })
  canReopen!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May link it to a child or take the link away.' })
  canLink!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May hand it to another RPC.' })
  canHandOver!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why nothing of it, where that is so.' })
  whyNot!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'A consultation: a case of its own whose client is a professional. The child is optional, may be anonymous and can be linked later. It counts once and never as a child.',
})
export class Consultation extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For people, e.g. K-2026-00012.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => ConsultationStateEnum, { description: 'Where it stands.' })
  state!: ConsultationState;

  @Directive(professional)
  @Field(() => String, { description: 'The RPC who keeps it.' })
  ownerName!: string;

  @Directive(professional)
  @Field(() => String, { description: 'The professional who asked.' })
  clientName!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Their role.' })
  clientRole!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Their agency.' })
  agencyName!: string;

  @Directive(nonPersonal)
  @Field(() => AgencyTypeEnum, { description: 'What sort of agency it is.' })
  agencyType!: AgencyType;

  @Directive(sensitive)
  @Field(() => GssCode, { nullable: true, description: 'The authority concerned.' })
  authorityGss!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was held.' })
  heldAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes.' })
  minutes!: number | null;

  @Directive(nonPersonal)
  @Field(() => ConsultationModeEnum, { description: 'How it was held.' })
  mode!: ConsultationMode;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was asked.' })
  question!: string;

  @Directive(nonPersonal)
  @Field(() => ChildSituationEnum, { description: 'Whom it is about.' })
  situation!: ChildSituation;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child to whom it is linked.' })
  childId!: string | null;

  @Directive(sensitive)
  @Field(() => RoughAgeEnum, { nullable: true, description: 'Rough age of a child not named.' })
  roughAge!: RoughAge | null;

  @Directive(identity)
  @Field(() => SexEnum, { nullable: true, description: 'Sex of a child not named.' })
  roughSex!: Sex | null;

  @Directive(sensitive)
  @Field(() => [IndicatorEnum], { description: 'Signs that were talked through.' })
  indicators!: Indicator[];

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was said about them.' })
  indicatorNote!: string | null;

  @Directive(sensitive)
  @Field(() => [ExploitationTypeEnum], { description: 'Kinds of exploitation suspected.' })
  exploitationTypes!: ExploitationType[];

  @Directive(sensitive)
  @Field(() => NrmAdviceEnum, { description: 'What was said about the NRM.' })
  nrmAdvice!: NrmAdvice;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'How the child is to be kept safe.' })
  safetyPlanning!: string | null;

  @Directive(sensitive)
  @Field(() => SectionFortyFiveEnum, { description: 'What was said about section 45.' })
  sectionFortyFive!: SectionFortyFive;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was taken further, or challenged.' })
  escalation!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'To whom.' })
  escalatedTo!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'With what result.' })
  escalationResult!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it is to be followed up.' })
  followUpDueOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it was followed up.' })
  followedUpOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What the professional said then.' })
  followUpNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it ended.' })
  closedOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was written at the end.' })
  closingNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'The call on the line from which it was opened; null for others.',
  })
  callReference!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, {
    nullable: true,
    description:
      'Whether somebody was in immediate danger, as the caller told the line; null when it came from no call.',
  })
  dangerAsTold!: ThreeWay | null;

  @Directive(nonPersonal)
  @Field(() => SenderVerificationEnum, {
    nullable: true,
    description:
      'Whether the line had rung the caller back when it put this to an RPC; null when it came from no call.',
  })
  callerVerification!: SenderVerification | null;

  /** For the graph's own use. */
  ownerSubject!: string;
  agencyId!: string | null;
  isOwn!: boolean;
}

export const ConsultationConnection = connectionOf(Consultation, 'Consultation');
export type ConsultationConnection = InstanceType<typeof ConsultationConnection>;

@ObjectType({
  description: 'Who tied a consultation to a child or untied it, when, why, and what was before.',
})
export class ConsultationTie {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  createdAt!: Date;

  @Directive(nonPersonal)
  @Field(() => ChildSituationEnum, { description: 'Whom it was about from then on.' })
  situation!: ChildSituation;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child it was linked to from then on.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ChildSituationEnum, { description: 'Whom it was about before.' })
  previousSituation!: ChildSituation;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child it was linked to before.' })
  previousChildId!: string | null;

  @Directive(sensitive)
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who did it.' })
  byName!: string;
}
