import { Field, ID, InputType } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import {
  MeasurePointEnum,
  OutcomeDomainEnum,
  OutcomeFactKindEnum,
  OutcomeRatingEnum,
  OutcomeSourceEnum,
} from './outcome.enum.js';
import type {
  MeasurePoint,
  OutcomeDomain,
  OutcomeFactKind,
  OutcomeRating,
  OutcomeSource,
} from './outcome.vocabulary.js';

@InputType({ description: 'How it stands in one domain.' })
export class OutcomeRatingInput {
  @Field(() => OutcomeDomainEnum, { description: 'The domain.' })
  domain!: OutcomeDomain;

  @Field(() => OutcomeRatingEnum, { description: 'How it stands.' })
  rating!: OutcomeRating;

  @Field(() => OutcomeSourceEnum, { description: 'Where this comes from.' })
  source!: OutcomeSource;

  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null;
}

@InputType({ description: 'Measures how it stands with a child. Each domain is answered once.' })
export class RecordOutcomeMeasureInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => MeasurePointEnum, { description: 'At which point of support.' })
  point!: MeasurePoint;

  @Field(() => PlainDate, { description: 'The day; not in the future.' })
  measuredOn!: string;

  @Field(() => [OutcomeRatingInput], {
    description: 'An answer for each domain; not known and not applicable are answers too.',
  })
  ratings!: OutcomeRatingInput[];

  @Field(() => String, { nullable: true, description: "In the child's own words." })
  wordsOfChild?: string | null;
}

@InputType({ description: 'Records something that happened and can be counted.' })
export class RecordOutcomeFactInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => OutcomeFactKindEnum, { description: 'What happened.' })
  kind!: OutcomeFactKind;

  @Field(() => PlainDate, { description: 'The day; not in the future.' })
  happenedOn!: string;

  @Field(() => OutcomeSourceEnum, { description: 'Which agency it comes from.' })
  source!: OutcomeSource;

  @Field(() => String, {
    nullable: true,
    description: 'What to know of it. Never where the child is.',
  })
  note?: string | null;
}
