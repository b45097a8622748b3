import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, PageArgs, type Problem } from '@ictg/kit/graph';
import { completeTask, reopenTask, taskCount, taskPage } from './task.queries.js';
import {
  CompleteTaskInput,
  CompleteTaskResult,
  CompleteTaskSuccess,
  ReopenTaskInput,
  ReopenTaskResult,
  ReopenTaskSuccess,
  TaskConnection,
  TaskFilterInput,
} from './task.type.js';

/** What somebody has to do. */
@Resolver()
export class TaskResolver {
  @Query(() => TaskConnection, {
    description:
      'What this person has to do, danger first, then possible exploiters, missing children and calls that nobody answered, then what is due first: their own, of those they cover for, and of their role.',
  })
  async tasks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => TaskFilterInput, { nullable: true, description: 'Which tasks.' })
    filter: TaskFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<TaskConnection> {
    return (await taskPage(desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
    })) as TaskConnection;
  }

  @Query(() => Int, { description: 'How many tasks a filter finds for this person. Exact.' })
  taskCount(
    @Arg('filter', () => TaskFilterInput, { nullable: true, description: 'Which tasks.' })
    filter: TaskFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return taskCount(desk, filter ?? {});
  }

  @Mutation(() => CompleteTaskResult, {
    description: 'Marks a task as done; refused where the work itself settles it.',
  })
  completeTask(
    @Arg('input', () => CompleteTaskInput, { description: 'The task.' }) input: CompleteTaskInput,
    @Ctx() context: GraphContext,
  ): Promise<CompleteTaskSuccess | Problem> {
    return answer(CompleteTaskSuccess, async () => ({
      task: await context.command((desk) => completeTask(desk, input)),
    }));
  }

  @Mutation(() => ReopenTaskResult, { description: 'Takes back that a task is done.' })
  reopenTask(
    @Arg('input', () => ReopenTaskInput, { description: 'The task.' }) input: ReopenTaskInput,
    @Ctx() context: GraphContext,
  ): Promise<ReopenTaskSuccess | Problem> {
    return answer(ReopenTaskSuccess, async () => ({
      task: await context.command((desk) => reopenTask(desk, input)),
    }));
  }
}
