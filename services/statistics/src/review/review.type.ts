import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Instant, resultOf } from '@ictg/kit/graph';
import { SourceNameEnum } from '../provenance/provenance.type.js';
import type { SourceName } from '../cube/counted-child.js';
import { LinkGroundEnum, LinkReviewStateEnum, LinkVerdictEnum } from './review.enum.js';
import type { ReviewState } from './review.states.js';
import type { Ground, Verdict } from './review.vocabulary.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Where one of the two records is read: with its owner, on this ticket.',
})
export class LinkReviewRecord {
  @Field(() => SourceNameEnum, { description: 'Whose record it is.' })
  source!: SourceName;

  @Field(() => String, {
    description: 'Path to send the ticket to, as JSON with one field, `ticket`.',
  })
  path!: string;

  @Field(() => String, {
    description:
      'Opens this record for this reviewer and a quarter of an hour. The owner writes who looked.',
  })
  ticket!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one field says for or against the two records being of one child.',
})
export class LinkReviewStep {
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => String, { description: 'How it compares.' })
  says!: string;

  @Field(() => Float, {
    description: 'What it adds to the weight. Unit: bits; below 0 speaks against.',
  })
  bits!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was said of a pair.' })
export class LinkReviewAnswer {
  @Field(() => Boolean, { description: 'Whether the viewer said it.' })
  isMine!: boolean;

  @Field(() => Boolean, { description: 'Whether it was said to decide between two reviewers.' })
  isAdjudication!: boolean;

  @Field(() => LinkVerdictEnum, { description: 'What was said.' })
  verdict!: Verdict;

  @Field(() => [LinkGroundEnum], { description: 'Why.' })
  grounds!: readonly Ground[];

  @Field(() => Instant, { description: 'When.' })
  at!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Two records that may be of one child. It says nothing of what is counted, so nobody can be led by it.',
})
export class LinkReview {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read; send it back with the answer.' })
  version!: number;

  @Field(() => LinkReviewStateEnum, { description: 'Where it stands.' })
  state!: ReviewState;

  @Field(() => LinkReviewRecord, { description: 'One record.' })
  left!: LinkReviewRecord;

  @Field(() => LinkReviewRecord, { description: 'The other.' })
  right!: LinkReviewRecord;

  @Field(() => [LinkReviewStep], {
    description:
      'What each field adds, the heaviest first; together they are the weight of the pair.',
  })
  steps!: readonly LinkReviewStep[];

  @Field(() => [LinkReviewAnswer], {
    description: 'What was said, oldest first; until two have answered, what the viewer said only.',
  })
  answers!: readonly LinkReviewAnswer[];
}

@ObjectType({ simpleResolvers: true, description: 'How far two reviewers agree.' })
export class LinkReviewAgreement {
  @Field(() => Int, { description: 'Pairs that two have answered.' })
  pairs!: number;

  @Field(() => Float, { nullable: true, description: 'Share of which both say the same, 0 to 1.' })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Cohen's kappa: agreement beyond chance; null of fewer than ten pairs.",
  })
  kappa!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far one band of weights has been reviewed.',
})
export class LinkReviewBand {
  @Field(() => Int, { description: 'The band, 1 the lowest.' })
  band!: number;

  @Field(() => Float, { description: 'Least probability of a link in it, 0 to 1.' })
  least!: number;

  @Field(() => Int, { description: 'Pairs drawn from it.' })
  drawn!: number;

  @Field(() => Int, { description: 'Of those, decided.' })
  decided!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What two reviewers have come to, for the adjudicator. Counts are of pairs.',
})
export class LinkReviewTogether {
  @Field(() => Int, { description: 'Pairs on which two differ.' })
  disputed!: number;

  @Field(() => Int, { description: 'Pairs that are decided.' })
  decided!: number;

  @Field(() => LinkReviewAgreement, { description: 'How far the first two reviewers agree.' })
  agreement!: LinkReviewAgreement;

  @Field(() => [LinkReviewBand], { description: 'Every band that pairs are drawn from.' })
  bands!: readonly LinkReviewBand[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far reviewing has come. Counts are of pairs.',
})
export class LinkReviewProgress {
  @Field(() => Int, { description: 'Pairs that wait for the viewer.' })
  waiting!: number;

  @Field(() => Int, { description: 'Pairs that the viewer has answered.' })
  mine!: number;

  @Field(() => LinkReviewTogether, {
    nullable: true,
    description:
      'What two reviewers have come to. Null for reviewers: while they answer, it would tell each what the other said.',
  })
  together!: LinkReviewTogether | null;
}

@InputType({ description: 'What a reviewer says of a pair.' })
export class AnswerLinkReviewInput {
  @Field(() => ID, { description: 'The pair.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => LinkVerdictEnum, { description: 'What they say.' })
  verdict!: Verdict;

  @Field(() => [LinkGroundEnum], { description: 'Why; at least one.' })
  grounds!: Ground[];
}

@ObjectType({ description: 'The answer is kept.' })
export class LinkReviewAnswered {
  @Field(() => LinkReviewProgress, { description: 'How far reviewing has come.' })
  progress!: LinkReviewProgress;
}

export const AnswerLinkReviewResult = resultOf('AnswerLinkReview', LinkReviewAnswered);
