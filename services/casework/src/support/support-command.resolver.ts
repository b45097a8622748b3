import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, type Problem, type GraphContext } from '@ictg/kit/graph';
import { allocateWorker } from './commands/allocate-worker.js';
import { beginWork } from './commands/begin-work.js';
import { changeRoute } from './commands/change-route.js';
import { reopenSupport } from './commands/close-support.js';
import { cancelEnding, planEnding } from './commands/plan-ending.js';
import { reallocateInBulk } from './commands/reallocate-in-bulk.js';
import { reallocateWorker } from './commands/reallocate-worker.js';
import { recordFirstContact } from './commands/record-first-contact.js';
import { transferSupport } from './commands/transfer-support.js';
import { supportStep as step } from './support-step.js';
import {
  AllocateWorkerInput,
  ChangeRouteInput,
  PlanEndingInput,
  ReallocateInBulkInput,
  ReallocateWorkerInput,
  RecordFirstContactInput,
  ReopenSupportInput,
  SupportStepInput,
  TransferSupportInput,
} from './support.input.js';
import { supportsById } from './support.queries.js';
import {
  BulkReallocationRow,
  BulkReallocationSuccess,
  ReallocateInBulkResult,
  SupportStepResult,
} from './support.result.js';

/** What can be done with support. */
@Resolver()
export class SupportCommandResolver {
  @Mutation(() => SupportStepResult, {
    description: 'Gives a child who waits for one their worker.',
  })
  allocateWorker(
    @Arg('input', () => AllocateWorkerInput, { description: 'Who.' }) input: AllocateWorkerInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => allocateWorker(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description: 'Gives a child another worker. The child is between the two at no moment.',
  })
  reallocateWorker(
    @Arg('input', () => ReallocateWorkerInput, { description: 'Who.' })
    input: ReallocateWorkerInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => reallocateWorker(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description: 'Changes the kind of worker in the same episode, with who takes over.',
  })
  changeRoute(
    @Arg('input', () => ChangeRouteInput, { description: 'To what.' }) input: ChangeRouteInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => changeRoute(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description: 'Records when, how and with whom the worker was first in touch.',
  })
  recordFirstContact(
    @Arg('input', () => RecordFirstContactInput, { description: 'The contact.' })
    input: RecordFirstContactInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => recordFirstContact(desk, input));
  }

  @Mutation(() => SupportStepResult, { description: 'First contact is made; work goes on.' })
  beginWork(
    @Arg('input', () => SupportStepInput, { description: 'The episode.' }) input: SupportStepInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => beginWork(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description: 'Plans the end of support; a manager closes it.',
  })
  planEnding(
    @Arg('input', () => PlanEndingInput, { description: 'When and why.' }) input: PlanEndingInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => planEnding(desk, input));
  }

  @Mutation(() => SupportStepResult, { description: 'Takes the planned end back.' })
  cancelEnding(
    @Arg('input', () => SupportStepInput, { description: 'The episode.' }) input: SupportStepInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => cancelEnding(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description:
      'The child has moved to another authority: who works with them goes along or hands over.',
  })
  transferSupport(
    @Arg('input', () => TransferSupportInput, { description: 'Where to, and to whom.' })
    input: TransferSupportInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => transferSupport(desk, input));
  }

  @Mutation(() => SupportStepResult, { description: 'Goes on with support that was closed.' })
  reopenSupport(
    @Arg('input', () => ReopenSupportInput, { description: 'Why.' }) input: ReopenSupportInput,
    @Ctx() context: GraphContext,
  ) {
    return step(context, (desk) => reopenSupport(desk, input));
  }

  @Mutation(() => ReallocateInBulkResult, {
    description: 'Reallocates many children. Each row is done whole or refused with its reason.',
  })
  reallocateInBulk(
    @Arg('input', () => ReallocateInBulkInput, { description: 'Which children to whom.' })
    input: ReallocateInBulkInput,
    @Ctx() context: GraphContext,
  ): Promise<BulkReallocationSuccess | Problem> {
    return answer(BulkReallocationSuccess, () => inBulk(context, input));
  }
}

async function inBulk(
  context: GraphContext,
  input: ReallocateInBulkInput,
): Promise<BulkReallocationSuccess> {
  const outcomes = await context.command((desk) => reallocateInBulk(desk, input));
  const supports = await supportsById(
    context.desk,
    outcomes.map(({ supportId }) => supportId),
  );
  const rows = outcomes.map(({ supportId, refusal }) =>
    Object.assign(new BulkReallocationRow(), {
      supportId,
      isDone: refusal === null,
      code: refusal?.code ?? null,
      sentence: refusal?.message ?? 'Reallocated.',
      support: supports.get(supportId) ?? null,
    }),
  );
  for (const { childId } of supports.values())
    context.desk.looked({ childId, record: 'support', fields: ['state'] });
  const done = rows.filter((row) => row.isDone).length;
  return { done, refused: rows.length - done, rows };
}
