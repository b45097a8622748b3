import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { changeHandover, signHandover, writeHandover } from './commands/write-handover.js';
import { handoverById, handoverDraft, handoverPage } from './handover.queries.js';
import {
  ChangeHandoverInput,
  HandoverConnection,
  HandoverDraft,
  HandoverResult,
  HandoverSaved,
  SignHandoverInput,
  WriteHandoverInput,
} from './handover.type.js';

/** What one shift of the line leaves to the next. */
@Resolver()
export class HandoverResolver {
  @Query(() => HandoverDraft, {
    description: 'The handover of the present shift as it writes itself, since the last one.',
  })
  handoverDraft(@Ctx() { desk }: GraphContext): Promise<HandoverDraft> {
    return handoverDraft(desk);
  }

  @Query(() => HandoverConnection, { description: 'Handovers, the newest first.' })
  async handovers(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<HandoverConnection> {
    return (await handoverPage(desk, { first, after: after ?? null })) as HandoverConnection;
  }

  @Mutation(() => HandoverResult, { description: 'Writes what this shift leaves to the next.' })
  writeHandover(
    @Arg('input', () => WriteHandoverInput, { description: 'The handover.' })
    input: WriteHandoverInput,
    @Ctx() context: GraphContext,
  ): Promise<HandoverSaved | Problem> {
    return saved(context, (desk) => writeHandover(desk, input));
  }

  @Mutation(() => HandoverResult, { description: 'Changes a handover that is not signed yet.' })
  changeHandover(
    @Arg('input', () => ChangeHandoverInput, { description: 'The change.' })
    input: ChangeHandoverInput,
    @Ctx() context: GraphContext,
  ): Promise<HandoverSaved | Problem> {
    return saved(context, async (desk) => (await changeHandover(desk, input)).id);
  }

  @Mutation(() => HandoverResult, {
    description: 'Takes over: signs the handover of the shift before.',
  })
  signHandover(
    @Arg('input', () => SignHandoverInput, { description: 'Which.' }) input: SignHandoverInput,
    @Ctx() context: GraphContext,
  ): Promise<HandoverSaved | Problem> {
    return saved(context, async (desk) => (await signHandover(desk, input)).id);
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<HandoverSaved | Problem> {
  return answer(HandoverSaved, async () => {
    const handover = await handoverById(context.desk, await context.command(command));
    return handover ? { handover } : {};
  });
}
