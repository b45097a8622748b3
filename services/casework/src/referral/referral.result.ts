import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf, Instant, resultOf } from '@ictg/kit/graph';
import { GssCode } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  AsideReasonEnum,
  ChannelEnum,
  LanguageEnum,
  NotAcceptedReasonEnum,
  ReferralStateEnum,
  ToldFactEnum,
  WithdrawnReasonEnum,
} from './referral.enum.js';
import { ReferralStepInput } from './referral.input.js';
import type { ReferralFilter } from './referral.queries.js';
import type { ReferralState } from './referral.states.js';
import { OfferEnum, Referral } from './referral.type.js';
import type { Offer } from '../eligibility/index.js';
import type {
  AsideReason,
  Channel,
  NotAcceptedReason,
  ToldFact,
  WithdrawnReason,
} from './referral.vocabulary.js';

const oursAlone = '@tag(name: "ours-alone")';

export const ReferralConnection = connectionOf(Referral, 'Referral');
export type ReferralConnection = InstanceType<typeof ReferralConnection>;

@InputType({ description: 'Which referrals a list shows; all conditions hold together.' })
export class ReferralFilterInput implements ReferralFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those still to be decided.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those past their clock.' })
  overdue?: boolean | null;

  @Field(() => [ReferralStateEnum], {
    nullable: true,
    description:
      'Only those that stand here. Left out: every state but SET_ASIDE, which is seen only when it is asked for.',
  })
  states?: ReferralState[] | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'Only those of children who lived in this authority.',
  })
  authorityGss?: string | null;

  @Field(() => Instant, { nullable: true, description: 'Only those received since then.' })
  receivedSince?: Date | null;

  @Field(() => [ChannelEnum], { nullable: true, description: 'Only those that came this way.' })
  channels?: Channel[] | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Only those in this language.' })
  language?: 'ENGLISH' | 'WELSH' | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those in which triage misses a fact; with false only those with all of them.',
  })
  incomplete?: boolean | null;

  @Field(() => [ToldFactEnum], {
    nullable: true,
    description: 'Only those in which at least one of these was left blank.',
  })
  missing?: ToldFact[] | null;
}

@InputType({ description: 'Accepts a referral.' })
export class AcceptReferralInput extends ReferralStepInput {
  @Field(() => OfferEnum, {
    nullable: true,
    description: 'What is offered; what the rules say when left out.',
  })
  offer?: Offer | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the decision is not what the rules say, where it is not.',
  })
  overrideReason?: string | null;
}

@InputType({ description: 'Declines a referral.' })
export class DeclineReferralInput extends ReferralStepInput {
  @Field(() => NotAcceptedReasonEnum, { description: 'Why.' })
  reason!: NotAcceptedReason;

  @Field(() => String, { nullable: true, description: 'What to add.' })
  note?: string | null;
}

@InputType({ description: 'Records that a referral was taken back.' })
export class WithdrawReferralInput extends ReferralStepInput {
  @Field(() => WithdrawnReasonEnum, { description: 'Why.' })
  reason!: WithdrawnReason;

  @Field(() => String, { nullable: true, description: 'What to add.' })
  note?: string | null;
}

@InputType({ description: 'Sets aside what is no referral to work on.' })
export class SetReferralAsideInput extends ReferralStepInput {
  @Field(() => AsideReasonEnum, { description: 'Why.' })
  reason!: AsideReason;

  @Field(() => String, { nullable: true, description: 'What to add.' })
  note?: string | null;
}

@InputType({ description: 'Marks a referral as the same as an earlier one.' })
export class MarkReferralDuplicateInput extends ReferralStepInput {
  @Field(() => ID, { description: 'The earlier referral.' })
  earlierReferralId!: string;
}

@InputType({ description: 'Says that a referral is about a child known already.' })
export class AttachReferralInput extends ReferralStepInput {
  @Field(() => ID, { description: 'The child known already.' })
  childId!: string;
}

@InputType({ description: 'Records that the sender was rung back on the number in our directory.' })
export class ConfirmSenderInput extends ReferralStepInput {
  @Field(() => ID, {
    description:
      'The agency in our directory that was rung. Without one that has a number there nobody is verified.',
  })
  agencyId!: string;

  @Field(() => String, { description: 'Who answered there.' })
  spokeTo!: string;
}

@ObjectType({ description: 'The referral was taken.' })
export class SubmitReferralSuccess {
  @Directive(oursAlone)
  @Field(() => Referral, {
    nullable: true,
    description:
      'The referral, if this person may read it: the line may send what it may not read.',
  })
  referral!: Referral | null;

  @Field(() => String, { description: 'Its reference, to tell the caller.' })
  reference!: string;

  @Directive(oursAlone)
  @Field(() => Child, {
    nullable: true,
    description: 'The child, as far as this person may see it; for staff only.',
  })
  child!: Child | null;
}

@ObjectType({ description: 'The step was taken.' })
export class ReferralStepSuccess {
  @Field(() => Referral, { description: 'The referral as it stands now.' })
  referral!: Referral;
}

@ObjectType({ description: 'The referral was accepted.' })
export class AcceptReferralSuccess {
  @Field(() => Referral, { description: 'The referral as it stands now.' })
  referral!: Referral;

  @Field(() => ID, {
    description: 'The episode of support that was opened: allocate a worker to it.',
  })
  supportId!: string;
}

export const SubmitReferralResult = resultOf('SubmitReferral', SubmitReferralSuccess);
export const ReferralStepResult = resultOf('ReferralStep', ReferralStepSuccess);
export const AcceptReferralResult = resultOf('AcceptReferral', AcceptReferralSuccess);

@ObjectType({ description: 'The answer was taken; it stands in the page of the referral.' })
export class AnswerQuestionSuccess {
  @Field(() => String, { description: 'The reference of the referral.' })
  reference!: string;
}

export const AnswerQuestionResult = resultOf('AnswerQuestion', AnswerQuestionSuccess);
