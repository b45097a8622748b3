import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, resultOf } from '@ictg/kit/graph';
import { LinkReopeningGroundEnum, LinkVerdictEnum } from './review.enum.js';
import { LinkReviewProgress, LinkReviewRecord } from './review.type.js';
import type { ReopeningGround, Verdict } from './review.vocabulary.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What was decided of a pair, once. The newest stands; snapshots keep what stood then.',
})
export class LinkDecision {
  @Field(() => Int, { description: 'Which decision of this pair it is, from 1.' })
  number!: number;

  @Field(() => LinkVerdictEnum, { description: 'What was decided.' })
  verdict!: Verdict;

  @Field(() => Instant, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => Instant, {
    nullable: true,
    description: 'When a data steward asked for another look; null where nobody did.',
  })
  reopenedAt!: Date | null;

  @Field(() => LinkReopeningGroundEnum, { nullable: true, description: 'Why.' })
  reopenedFor!: ReopeningGround | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A pair as it stands decided. It says nothing of what is counted.',
})
export class DecidedLink {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read; send it back to reopen it.' })
  version!: number;

  @Field(() => LinkReviewRecord, { description: 'One record.' })
  left!: LinkReviewRecord;

  @Field(() => LinkReviewRecord, { description: 'The other.' })
  right!: LinkReviewRecord;

  @Field(() => LinkVerdictEnum, { description: 'What stands.' })
  verdict!: Verdict;

  @Field(() => Instant, { description: 'Since when.' })
  decidedAt!: Date;

  @Field(() => [LinkDecision], { description: 'Every decision there was, oldest first.' })
  decisions!: readonly LinkDecision[];

  @Field(() => Boolean, { description: 'Whether the viewer may have it looked at once more.' })
  canReopen!: boolean;
}

export const DecidedLinkConnection = connectionOf(DecidedLink, 'DecidedLink');
export type DecidedLinkConnection = InstanceType<typeof DecidedLinkConnection>;

@InputType({ description: 'That a decided pair is to be looked at once more.' })
export class ReopenLinkReviewInput {
  @Field(() => ID, { description: 'The pair.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => LinkReopeningGroundEnum, { description: 'Why.' })
  ground!: ReopeningGround;
}

@ObjectType({ description: 'The pair waits for two reviewers again.' })
export class LinkReviewReopened {
  @Field(() => LinkReviewProgress, { description: 'How far reviewing has come.' })
  progress!: LinkReviewProgress;
}

export const ReopenLinkReviewResult = resultOf('ReopenLinkReview', LinkReviewReopened);
