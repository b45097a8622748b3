import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
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

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'One measuring of how it stands with a child, over all domains.' })
export class OutcomeMeasure {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Directive(nonPersonal)
  @Field(() => MeasurePointEnum, { description: 'At which point of support.' })
  point!: MeasurePoint;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  measuredOn!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: "In the child's own words." })
  wordsOfChild!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who measured.' })
  measuredBy!: string;

  @Directive(sensitive)
  @Field(() => [OutcomeRatingRow], { description: 'How it stands in each domain.' })
  ratings!: OutcomeRatingRow[];

  childId!: string;
}

@ObjectType({ description: 'How it stood in one domain.' })
export class OutcomeRatingRow {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => OutcomeDomainEnum, { description: 'The domain.' })
  domain!: OutcomeDomain;

  @Directive(sensitive)
  @Field(() => OutcomeRatingEnum, { description: 'How it stands.' })
  rating!: OutcomeRating;

  @Directive(nonPersonal)
  @Field(() => OutcomeSourceEnum, { description: 'Where this comes from.' })
  source!: OutcomeSource;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Why.' })
  note!: string | null;

  childId!: string;

  measureId!: string;
}

@ObjectType({ description: 'Something that happened to a child and can be counted.' })
export class OutcomeFact {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, {
    nullable: true,
    description: 'The episode in which it happened, if one was open.',
  })
  supportId!: string | null;

  @Directive(sensitive)
  @Field(() => OutcomeFactKindEnum, { description: 'What happened.' })
  kind!: OutcomeFactKind;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  happenedOn!: string;

  @Directive(nonPersonal)
  @Field(() => OutcomeSourceEnum, { description: 'Which agency it comes from.' })
  source!: OutcomeSource;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What to know of it.' })
  note!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy!: string;

  childId!: string;
}
