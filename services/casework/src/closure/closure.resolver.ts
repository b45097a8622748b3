import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { selectedFields } from '@ictg/kit/graph';
import {
  Support,
  supportStep,
  SupportStepResult,
  type SupportStepAnswer,
} from '../support/index.js';
import { approveClosure, sendClosureBack, withdrawClosure } from './commands/decide-closure.js';
import { proposeClosure } from './commands/propose-closure.js';
import { ApproveClosureInput, ProposeClosureInput, ReturnClosureInput } from './closure.input.js';
import { closureAccess, closureProposalsOf } from './closure.queries.js';
import { ClosureAccess, ClosureProposal } from './closure.type.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';

/** Closing support: one person proposes, another decides. */
@Resolver(() => Support)
export class ClosureResolver {
  @Directive(sensitive)
  @FieldResolver(() => [ClosureProposal], {
    description: 'Proposals to close it, newest first. Empty on the thin card.',
  })
  async closureProposals(
    @Root() support: Support,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClosureProposal[]> {
    const found = await context
      .loader('closureProposals', (ids) => closureProposalsOf(context.desk, ids))
      .load(support.id);
    if (found)
      context.desk.looked({
        childId: support.childId,
        record: 'closure proposal',
        fields: selectedFields(info),
      });
    return found ?? [];
  }

  @Mutation(() => SupportStepResult, {
    description: 'Proposes that support is closed. Another person decides.',
  })
  proposeClosure(
    @Arg('input', () => ProposeClosureInput, { description: 'Why, and what came of it.' })
    input: ProposeClosureInput,
    @Ctx() context: GraphContext,
  ): SupportStepAnswer {
    return supportStep(context, (desk) => proposeClosure(desk, input));
  }

  @Mutation(() => SupportStepResult, { description: 'Approves a proposal and closes support.' })
  approveClosure(
    @Arg('input', () => ApproveClosureInput, { description: 'The proposal.' })
    input: ApproveClosureInput,
    @Ctx() context: GraphContext,
  ): SupportStepAnswer {
    return supportStep(context, (desk) => approveClosure(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description: 'Sends a proposal back with the reason; support goes on.',
  })
  sendClosureBack(
    @Arg('input', () => ReturnClosureInput, { description: 'The proposal and why.' })
    input: ReturnClosureInput,
    @Ctx() context: GraphContext,
  ): SupportStepAnswer {
    return supportStep(context, (desk) => sendClosureBack(desk, input));
  }

  @Mutation(() => SupportStepResult, {
    description: 'Takes back a proposal of one’s own; support goes on.',
  })
  withdrawClosure(
    @Arg('input', () => ReturnClosureInput, { description: 'The proposal and why.' })
    input: ReturnClosureInput,
    @Ctx() context: GraphContext,
  ): SupportStepAnswer {
    return supportStep(context, (desk) => withdrawClosure(desk, input));
  }
}

/** What can be done with a proposal. */
@Resolver(() => ClosureProposal)
export class ClosureProposalResolver {
  @Directive(nonPersonal)
  @FieldResolver(() => ClosureAccess, { description: 'What this person may do with it.' })
  access(@Root() proposal: ClosureProposal, @Ctx() { viewer }: GraphContext): ClosureAccess {
    return closureAccess(viewer, proposal);
  }
}
