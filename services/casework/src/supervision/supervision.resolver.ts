import { Args, Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import { completeDecision, recordSupervision } from './commands/record-supervision.js';
import { CompleteDecisionInput, RecordSupervisionInput } from './supervision.input.js';
import { supervisionPage, supervisionsById } from './supervision.queries.js';
import {
  SupervisionConnection,
  SupervisionResult,
  SupervisionSuccess,
} from './supervision.result.js';

/** Supervision: between a worker and their manager. */
@Resolver()
export class SupervisionResolver {
  @Query(() => SupervisionConnection, {
    description: 'Supervisions that this person gave or had, the latest first.',
  })
  async supervisions(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<SupervisionConnection> {
    return (await supervisionPage(desk, { first, after: after ?? null })) as SupervisionConnection;
  }

  @Mutation(() => SupervisionResult, {
    description: 'Records a supervision with the decisions about each child.',
  })
  recordSupervision(
    @Arg('input', () => RecordSupervisionInput, { description: 'What was said and decided.' })
    input: RecordSupervisionInput,
    @Ctx() context: GraphContext,
  ): Promise<SupervisionSuccess | Problem> {
    return supervision(context, (desk) => recordSupervision(desk, input));
  }

  @Mutation(() => SupervisionResult, { description: 'A management decision was carried out.' })
  completeDecision(
    @Arg('input', () => CompleteDecisionInput, { description: 'Which, and when.' })
    input: CompleteDecisionInput,
    @Ctx() context: GraphContext,
  ): Promise<SupervisionSuccess | Problem> {
    return supervision(context, (desk) => completeDecision(desk, input));
  }
}

function supervision(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): Promise<SupervisionSuccess | Problem> {
  return answer(SupervisionSuccess, async () => {
    const id = await context.command(work);
    const found = (await supervisionsById(context.desk, [id])).get(id);
    if (!found) throw notFound('supervision');
    return { supervision: found };
  });
}
