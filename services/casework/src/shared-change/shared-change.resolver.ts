import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, PageArgs, selectedFields, type GraphContext, type Problem } from '@ictg/kit/graph';
import { ForAnyChild } from '../shared-child/index.js';
import { endChangeMail, addressChangeMail } from './commands/address-change-mail.js';
import { ownChangeMail, sharedChangePage } from './shared-change.queries.js';
import {
  ChangeMail,
  ChangeMailSaved,
  EndChangeMailInput,
  EndChangeMailResult,
  AddressChangeMailInput,
  AddressChangeMailResult,
  SharedChange,
  SharedChangeConnection,
} from './shared-change.type.js';

type Answer = Promise<ChangeMailSaved | Problem>;

/** What has changed of what a partner's agreement shares, and who of the partner is told that something has. */
@Resolver(() => SharedChange)
export class SharedChangeResolver {
  @ForAnyChild()
  @Query(() => SharedChangeConnection, {
    description:
      'What has changed of the children that your agreement shares, in order: each child and kind once, at its latest change. ' +
      'Keep `endCursor` and ask on from it; without a cursor it begins with all that is shared now.',
  })
  changes(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SharedChangeConnection> {
    const fields = selectedFields(info, ['edges', 'node']);
    return sharedChangePage(
      desk,
      { first, after: after ?? null },
      fields,
    ) as Promise<SharedChangeConnection>;
  }

  @ForAnyChild()
  @Query(() => ChangeMail, {
    nullable: true,
    description: 'Whom your agency has named to be told each morning; null for nobody.',
  })
  changeMail(@Ctx() { desk }: GraphContext): Promise<ChangeMail | null> {
    return ownChangeMail(desk);
  }

  @ForAnyChild()
  @Mutation(() => AddressChangeMailResult, {
    description:
      'Names whom your agency wants told each morning how many changes there are; the mail says nothing else.',
  })
  addressChangeMail(
    @Arg('input', () => AddressChangeMailInput, { description: 'Who.' })
    input: AddressChangeMailInput,
    @Ctx() context: GraphContext,
  ): Answer {
    return saved(context, (desk) => addressChangeMail(desk, input));
  }

  @ForAnyChild()
  @Mutation(() => EndChangeMailResult, { description: 'Ends the mail about changes.' })
  endChangeMail(
    @Arg('input', () => EndChangeMailInput, { description: 'What was read.' })
    { version }: EndChangeMailInput,
    @Ctx() context: GraphContext,
  ): Answer {
    return saved(context, (desk) => endChangeMail(desk, version));
  }
}

function saved(context: GraphContext, command: (desk: Desk) => Promise<void>): Answer {
  return answer(ChangeMailSaved, async () => {
    await context.command(command);
    return { contact: await ownChangeMail(context.desk) };
  });
}
