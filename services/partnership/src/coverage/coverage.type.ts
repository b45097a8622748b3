import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import { AgencyKindEnum } from '../agency/agency.enum.js';
import type { AgencyKind } from '../agency/agency.vocabulary.js';
import { LocalAuthority } from '../area/index.js';
import { CourseTopicEnum, type CourseTopic } from '../course/index.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  simpleResolvers: true,
  description:
    'How many of those who work somewhere are trained in a topic and still in post: a range, since nobody knows of every post. An exact count for the service, not for publication.',
})
export class TopicCoverage {
  @Directive(nonPersonal)
  @Field(() => CourseTopicEnum, { description: 'The topic.' })
  topic!: CourseTopic;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which it is so.' })
  asOf!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'People trained within the period whose post is confirmed.' })
  certain!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Those, and people whose post nobody has confirmed since.' })
  possible!: number;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description:
      'How many work there: the headcounts, less people known to hold several of the posts. Null where nobody has said.',
  })
  headcount!: number | null;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'Certain, per cent; null without a headcount.' })
  certainPercent!: number | null;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description: 'Possible, per cent; null without a headcount.',
  })
  possiblePercent!: number | null;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many teams it is about.' })
  teams!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Teams left out, since nobody has said how many work there.' })
  teamsWithoutHeadcount!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Teams whose headcount is older than the setting allows.' })
  teamsWithStaleHeadcount!: number;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether more people are known there than the headcount says: ask for it again.',
  })
  exceedsHeadcount!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it lies below what the setting calls low.' })
  isLow!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What is divided by what, in a sentence.' })
  definition!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The coverage of the teams of an authority together.',
})
export class CoverageOfAuthority {
  @Directive(nonPersonal)
  @Field(() => LocalAuthority, { description: 'The authority in which the teams work.' })
  authority!: LocalAuthority;

  @Directive(nonPersonal)
  @Field(() => [TopicCoverage], { description: 'Topic by topic.' })
  topics!: TopicCoverage[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The coverage of the teams of one kind of agency.',
})
export class CoverageOfAgencyKind {
  @Directive(nonPersonal)
  @Field(() => AgencyKindEnum, { description: 'The kind of agency.' })
  kind!: AgencyKind;

  @Directive(nonPersonal)
  @Field(() => [TopicCoverage], { description: 'Topic by topic.' })
  topics!: TopicCoverage[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'That a professional came to a session on a topic.',
})
export class Training {
  @Directive(professional)
  @Field(() => CourseTopicEnum, { description: 'The topic.' })
  topic!: CourseTopic;

  @Directive(professional)
  @Field(() => String, { description: 'The course.' })
  courseTitle!: string;

  @Directive(professional)
  @Field(() => PlainDate, { description: 'The day of the session.' })
  trainedOn!: string;

  @Directive(professional)
  @Field(() => PlainDate, { description: 'The first day on which it no longer counts.' })
  countsUntil!: string;

  @Directive(professional)
  @Field(() => Boolean, { description: 'Whether it counts today.' })
  counts!: boolean;
}
