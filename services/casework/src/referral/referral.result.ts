import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf, Instant, resultOf } from '@ictg/kit/graph';
import { GssCode } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import { NotAcceptedReasonEnum, ReferralStateEnum, WithdrawnReasonEnum } from './referral.enum.js';
import { ReferralStepInput } from './referral.input.js';
import type { ReferralFilter } from './referral.queries.js';
import type { ReferralState } from './referral.states.js';
import { OfferEnum, Referral } from './referral.type.js';
import type { Offer } from '../eligibility/index.js';
import type { NotAcceptedReason, WithdrawnReason } from './referral.vocabulary.js';

export const ReferralConnection = connectionOf(Referral, 'Referral');
export type ReferralConnection = InstanceType<typeof ReferralConnection>;

@InputType({ description: 'Which referrals a list shows; all conditions hold together.' })
export class ReferralFilterInput implements ReferralFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those still to be decided.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those past their clock.' })
  overdue?: boolean | null;

  @Field(() => [ReferralStateEnum], { nullable: true, description: 'Only those that stand here.' })
  states?: ReferralState[] | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'Only those of children who lived in this authority.',
  })
  authorityGss?: string | null;

  @Field(() => Instant, { nullable: true, description: 'Only those received since then.' })
  receivedSince?: Date | null;
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
  @Field(() => String, { description: 'Who answered there.' })
  spokeTo!: string;
}

@ObjectType({ description: 'The referral was taken.' })
export class SubmitReferralSuccess {
  @Field(() => Referral, {
    nullable: true,
    description:
      'The referral, if this person may read it: the line may send what it may not read.',
  })
  referral!: Referral | null;

  @Field(() => String, { description: 'Its reference, to tell the caller.' })
  reference!: string;

  @Field(() => Child, { description: 'The child, as far as this person may see it.' })
  child!: Child;
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
