import { ArgsType, Directive, Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, PageArgs } from '@ictg/kit/graph';
import { Support, type WorkerRole } from '../support/index.js';
import { WorkerRoleEnum } from '../support/support.enum.js';
import { OutcomeCohortInput } from './cohort.type.js';
import { OutcomeDomainEnum, OutcomeFactKindEnum, OutcomeRatingEnum } from './outcome.enum.js';
import type { OutcomeDomain, OutcomeFactKind, OutcomeRating } from './outcome.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** The figures of a domain. */
export type OutcomeGroup =
  | 'ALL'
  | 'MEASURED'
  | 'NOT_APPLICABLE'
  | 'MISSING'
  | 'BETTER'
  | 'SAME'
  | 'WORSE';

export const OutcomeGroupEnum = graphEnum<OutcomeGroup>(
  'OutcomeGroup',
  'A figure of a domain in a cohort.',
  {
    ALL: 'Every episode.',
    MEASURED: 'With a number at baseline and at a later point.',
    NOT_APPLICABLE: 'For which the domain does not apply.',
    MISSING: 'For which something is missing or not known.',
    BETTER: 'Better at the latest point than at baseline.',
    SAME: 'The same.',
    WORSE: 'Worse.',
  },
);

@InputType({ description: 'Which figure of a cohort is looked behind.' })
export class OutcomeEpisodesInput extends OutcomeCohortInput {
  @Field(() => WorkerRoleEnum, { description: 'The kind of worker.' })
  route!: WorkerRole;

  @Field(() => OutcomeDomainEnum, {
    nullable: true,
    description: 'The domain; any of them for every episode.',
  })
  domain?: OutcomeDomain | null;

  @Field(() => OutcomeGroupEnum, { defaultValue: 'ALL', description: 'The figure of the domain.' })
  group!: OutcomeGroup;

  @Field(() => OutcomeFactKindEnum, {
    nullable: true,
    description: 'Instead of a figure of a domain: children to whom this happened, each once.',
  })
  factKind?: OutcomeFactKind | null;
}

@ArgsType()
export class OutcomeEpisodesArgs extends PageArgs {
  @Field(() => OutcomeEpisodesInput, { description: 'Which figure.' })
  input!: OutcomeEpisodesInput;
}

@ObjectType({ description: 'An episode behind a figure of a cohort.' })
export class OutcomeEpisode {
  // What is personal is marked on the episode's own fields.
  @Directive('@tag(name: "not-personal")')
  @Field(() => Support, { description: 'The episode.' })
  support!: Support;

  @Directive(sensitive)
  @Field(() => OutcomeRatingEnum, { nullable: true, description: 'At baseline, in the domain.' })
  baseline!: OutcomeRating | null;

  @Directive(sensitive)
  @Field(() => OutcomeRatingEnum, { nullable: true, description: 'At the latest point.' })
  latest!: OutcomeRating | null;
}

export const OutcomeEpisodeConnection = connectionOf(OutcomeEpisode, 'OutcomeEpisode');
export type OutcomeEpisodeConnection = InstanceType<typeof OutcomeEpisodeConnection>;
