import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { ClosureReasonEnum } from '../support/support.enum.js';
import type { ClosureReason } from '../support/support.vocabulary.js';

@InputType({
  description: 'Proposes that support is closed. A manager decides: never the same person.',
})
export class ProposeClosureInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => Int, { description: 'The version of the episode that was read.' })
  version!: number;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => ClosureReasonEnum, { description: 'Why, from the list in force.' })
  reason!: ClosureReason;

  @Field(() => PlainDate, { description: 'The last day of support.' })
  endOn!: string;

  @Field(() => String, { description: 'What came of it, in a few sentences.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'What the child says of it.' })
  viewOfChild?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For a child long missing: what was done, who was told, and why closing is right.',
  })
  missingNote?: string | null;
}

@InputType({ description: 'Approves a proposal: support is closed by it.' })
export class ApproveClosureInput {
  @Field(() => ID, { description: 'The proposal.' })
  closureProposalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What you add; for a child long missing your sign-off in words.',
  })
  note?: string | null;
}

@InputType({ description: 'Sends a proposal back, or takes it back: support goes on.' })
export class ReturnClosureInput {
  @Field(() => ID, { description: 'The proposal.' })
  closureProposalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why, so that its writer knows what to do.' })
  reason!: string;
}
