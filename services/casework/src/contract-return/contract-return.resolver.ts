import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, PageArgs, type Problem } from '@ictg/kit/graph';
import { freezeContractReturn } from './commands/freeze-contract-return.js';
import {
  FreezeContractReturnInput,
  FreezeContractReturnResult,
  FreezeContractReturnSuccess,
} from './contract-return.input.js';
import { contractReturn, figureRowPage } from './contract-return.queries.js';
import { figuresOf } from './figures.queries.js';
import {
  ContractReturn,
  ContractReturnFigure,
  ContractReturnRowConnection,
} from './contract-return.type.js';

/** The contract return. */
@Resolver(() => ContractReturnFigure)
export class ContractReturnResolver {
  @Query(() => ContractReturn, {
    description: "A month's return, frozen or as it is known now. For managers.",
  })
  contractReturn(
    @Arg('month', () => String, { description: 'The month, as 2026-10.' }) month: string,
    @Arg('revision', () => Int, {
      nullable: true,
      description: 'A frozen revision; what is known now when left out.',
    })
    revision: number | null,
    @Ctx() context: GraphContext,
  ): Promise<ContractReturn> {
    return read(context, month, revision ?? null);
  }

  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => ContractReturnRowConnection, {
    description: 'The records behind it that this person may see.',
  })
  rows(
    @Root() { shownRows }: ContractReturnFigure,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): ContractReturnRowConnection {
    return figureRowPage(desk, shownRows, {
      first,
      after: after ?? null,
    }) as ContractReturnRowConnection;
  }

  @Mutation(() => FreezeContractReturnResult, {
    description: 'Freezes a month that is over. It never changes again; corrections are revisions.',
  })
  freezeContractReturn(
    @Arg('input', () => FreezeContractReturnInput, { description: 'The month.' })
    input: FreezeContractReturnInput,
    @Ctx() context: GraphContext,
  ): Promise<FreezeContractReturnSuccess | Problem> {
    return answer(FreezeContractReturnSuccess, async () => {
      await context.command((desk) => freezeContractReturn(desk, input));
      return { contractReturn: await read(context, input.month, null) };
    });
  }
}

// Figures count every child, so a process of ours counts them; what is shown of them is this person's to see.
async function read(
  context: GraphContext,
  month: string,
  revision: number | null,
): Promise<ContractReturn> {
  return contractReturn(context.desk, {
    month,
    revision,
    knownNow: (span) =>
      context.command((desk) => desk.asSystem('contract-return', () => figuresOf(desk, span))),
  });
}
