import { Directive, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { GssCode, PlainDate } from '@ictg/kit/graph';
import { WorkerRoleEnum } from '../support/support.enum.js';
import type { WorkerRole } from '../support/support.vocabulary.js';
import {
  OutcomeDomainEnum,
  OutcomeFactKindEnum,
  OutcomeRatingEnum,
  OutcomeSourceEnum,
} from './outcome.enum.js';
import type {
  OutcomeDomain,
  OutcomeFactKind,
  OutcomeRating,
  OutcomeSource,
} from './outcome.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';

@ObjectType({ description: 'What a domain asks, and what the ends of its scale mean.' })
export class OutcomeDefinition {
  @Field(() => OutcomeDomainEnum, { description: 'The domain.' })
  domain!: OutcomeDomain;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => String, { description: 'What 1 means.' })
  worst!: string;

  @Field(() => String, { description: 'What 5 means.' })
  best!: string;

  @Field(() => [OutcomeSourceEnum], { description: 'Whose word counts most.' })
  sources!: readonly OutcomeSource[];
}

@ObjectType({ description: 'How a domain has changed for one child in one episode.' })
export class OutcomeChange {
  @Directive(nonPersonal)
  @Field(() => OutcomeDomainEnum, { description: 'The domain.' })
  domain!: OutcomeDomain;

  @Directive(sensitive)
  @Field(() => OutcomeRatingEnum, {
    nullable: true,
    description: 'At baseline; null when none was taken.',
  })
  baseline!: OutcomeRating | null;

  @Directive(sensitive)
  @Field(() => OutcomeRatingEnum, {
    nullable: true,
    description: 'At the latest review or closure.',
  })
  latest!: OutcomeRating | null;

  @Directive(sensitive)
  @Field(() => Int, {
    nullable: true,
    description: 'Latest less baseline; null unless both are numbers.',
  })
  change!: number | null;

  @Directive(sensitive)
  @Field(() => [Int], { description: 'Every number in order of time.' })
  scores!: number[];
}

@InputType({ description: 'Which episodes make up the cohort; all conditions hold together.' })
export class OutcomeCohortInput {
  @Field(() => PlainDate, { description: 'Support began on this day or later.' })
  openedFrom!: string;

  @Field(() => PlainDate, { description: 'Support began on this day or earlier.' })
  openedUntil!: string;

  @Field(() => GssCode, {
    nullable: true,
    description: 'Only children who live in this authority.',
  })
  authorityGss?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only episodes that have ended.' })
  closedOnly?: boolean | null;
}

@ObjectType({ description: 'How a domain changed in a group. Exact: not for publication.' })
export class OutcomeCohortRow {
  @Directive(nonPersonal)
  @Field(() => WorkerRoleEnum, { description: 'The kind of worker.' })
  route!: WorkerRole;

  @Directive(nonPersonal)
  @Field(() => OutcomeDomainEnum, { description: 'The domain.' })
  domain!: OutcomeDomain;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Episodes in the group.' })
  episodes!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Episodes with a number at baseline and at a later point: n.' })
  measured!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Episodes for which the domain does not apply.' })
  notApplicable!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Episodes for which something is missing or not known.' })
  missing!: number;

  @Directive(nonPersonal)
  @Field(() => Float, { nullable: true, description: 'Mean at baseline, of those measured twice.' })
  meanBaseline!: number | null;

  @Directive(nonPersonal)
  @Field(() => Float, { nullable: true, description: 'Mean at the latest point, of the same.' })
  meanLatest!: number | null;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many stand better.' })
  better!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many stand the same.' })
  same!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many stand worse.' })
  worse!: number;
}

@ObjectType({ description: 'How often something happened in a group. Exact: not for publication.' })
export class OutcomeFactCount {
  @Directive(nonPersonal)
  @Field(() => WorkerRoleEnum, { description: 'The kind of worker.' })
  route!: WorkerRole;

  @Directive(nonPersonal)
  @Field(() => OutcomeFactKindEnum, { description: 'What happened.' })
  kind!: OutcomeFactKind;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'For how many children.' })
  children!: number;
}

@ObjectType({ description: 'How outcomes changed in a cohort, by kind of worker side by side.' })
export class OutcomeCohort {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'What must be read with the numbers.' })
  warning!: string;

  @Directive(nonPersonal)
  @Field(() => [OutcomeCohortRow], { description: 'By kind of worker and domain.' })
  rows!: OutcomeCohortRow[];

  @Directive(nonPersonal)
  @Field(() => [OutcomeFactCount], { description: 'What happened, by kind of worker.' })
  facts!: OutcomeFactCount[];
}
