import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, type Problem } from '@ictg/kit/graph';
import { openWhereabouts, recordWhereabouts } from './commands/open-whereabouts.js';
import {
  OpenWhereaboutsInput,
  RecordWhereaboutsInput,
  WhereaboutsResult,
  WhereaboutsSuccess,
} from './whereabouts.type.js';

/** Where a child is: a lock of its own. */
@Resolver()
export class WhereaboutsResolver {
  @Mutation(() => WhereaboutsResult, {
    description: 'Opens where one child is. A command, since it writes the reason into the log.',
  })
  openWhereabouts(
    @Arg('input', () => OpenWhereaboutsInput, { description: 'The child and the reason.' })
    input: OpenWhereaboutsInput,
    @Ctx() context: GraphContext,
  ): Promise<WhereaboutsSuccess | Problem> {
    return answer(WhereaboutsSuccess, async () => ({
      whereabouts: await context.command((desk) => openWhereabouts(desk, input), input.reason),
    }));
  }

  @Mutation(() => WhereaboutsResult, {
    description: 'Records where a child is; what was there before is given its end.',
  })
  recordWhereabouts(
    @Arg('input', () => RecordWhereaboutsInput, { description: 'Where, and the reason.' })
    input: RecordWhereaboutsInput,
    @Ctx() context: GraphContext,
  ): Promise<WhereaboutsSuccess | Problem> {
    return answer(WhereaboutsSuccess, async () => ({
      whereabouts: await context.command((desk) => recordWhereabouts(desk, input), input.reason),
    }));
  }
}
