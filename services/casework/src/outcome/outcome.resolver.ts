import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import { outcomeCohort, outcomeEpisodePage } from './cohort.queries.js';
import {
  OutcomeChange,
  OutcomeCohort,
  OutcomeCohortInput,
  OutcomeDefinition,
} from './cohort.type.js';
import { OutcomeEpisodeConnection, OutcomeEpisodesArgs } from './outcome-episode.type.js';
import { recordOutcomeFact, recordOutcomeMeasure } from './commands/record-outcome.js';
import { domainDefinitions } from './outcome.data.js';
import { RecordOutcomeFactInput, RecordOutcomeMeasureInput } from './outcome.input.js';
import { outcomeFactsOf, outcomeMeasuresOf } from './outcome.queries.js';
import { changesOf } from './outcome.rules.js';
import { OutcomeFact, OutcomeMeasure } from './outcome.type.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** What became of children. */
@Resolver(() => Child)
export class OutcomeResolver {
  @Query(() => [OutcomeDefinition], {
    description:
      'The domains of outcomes with what they ask. A local setting: no official scale was found.',
  })
  outcomeDefinitions(): OutcomeDefinition[] {
    return domainDefinitions.map((one) => Object.assign(new OutcomeDefinition(), one));
  }

  @Query(() => OutcomeCohort, {
    description:
      'How outcomes changed in a cohort, with n and what is missing. Not for publication.',
  })
  outcomeCohort(
    @Arg('input', () => OutcomeCohortInput, { description: 'Which episodes.' })
    input: OutcomeCohortInput,
    @Ctx() { desk }: GraphContext,
  ): Promise<OutcomeCohort> {
    return outcomeCohort(desk, input);
  }

  @Query(() => OutcomeEpisodeConnection, {
    description: 'The episodes behind one figure of a cohort: as many rows as the figure says.',
  })
  async outcomeEpisodes(
    @Args(() => OutcomeEpisodesArgs) { first, after, input }: OutcomeEpisodesArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<OutcomeEpisodeConnection> {
    const page = await outcomeEpisodePage(desk, { first, after: after ?? null, input });
    const children = page.edges.map(({ node }) => node.support.childId);
    desk.lookedAtEach([...new Set(children)], 'outcome measure', ['baseline', 'latest']);
    return page as OutcomeEpisodeConnection;
  }

  @Directive(sensitive)
  @FieldResolver(() => [OutcomeMeasure], {
    description: 'How it stood with the child, newest first. Empty on the thin card.',
  })
  outcomeMeasures(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutcomeMeasure[]> {
    return ofChild(context, child.id, 'outcome measure', info, outcomeMeasuresOf);
  }

  @Directive(sensitive)
  @FieldResolver(() => [OutcomeChange], {
    description: 'How each domain has changed in the latest episode that was measured.',
  })
  async outcomeChanges(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutcomeChange[]> {
    const measures = await ofChild(context, child.id, 'outcome measure', info, outcomeMeasuresOf);
    const latest = measures.filter(({ supportId }) => supportId === measures[0]?.supportId);
    const rated = latest.flatMap(({ point, measuredOn, ratings }) =>
      ratings.map(({ domain, rating }) => ({ point, measuredOn, domain, rating })),
    );
    return rated.length === 0
      ? []
      : changesOf(rated).map((one) => Object.assign(new OutcomeChange(), one));
  }

  @Directive(sensitive)
  @FieldResolver(() => [OutcomeFact], {
    description: 'What happened and can be counted, newest first. Empty on the thin card.',
  })
  outcomeFacts(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutcomeFact[]> {
    return ofChild(context, child.id, 'outcome fact', info, outcomeFactsOf);
  }

  @Mutation(() => ChangeChildResult, { description: 'Measures how it stands with a child.' })
  recordOutcomeMeasure(
    @Arg('input', () => RecordOutcomeMeasureInput, { description: 'Every domain.' })
    input: RecordOutcomeMeasureInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordOutcomeMeasure(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Records something that happened and can be counted.',
  })
  recordOutcomeFact(
    @Arg('input', () => RecordOutcomeFactInput, { description: 'What happened.' })
    input: RecordOutcomeFactInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordOutcomeFact(desk, input));
  }
}
