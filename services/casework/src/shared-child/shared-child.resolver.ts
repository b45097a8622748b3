import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, Info, Query, Resolver } from 'type-graphql';
import { PageArgs, selectedFields, type GraphContext } from '@ictg/kit/graph';
import { agencyLookPage, sharedChildrenPage } from './shared-child.queries.js';
import {
  AgencyLookConnection,
  ForAnyChild,
  SharedChild,
  SharedChildConnection,
  SharedChildrenArgs,
} from './shared-child.type.js';

/** What a partner sees of children, by its agreement, and who of it has looked. */
@Resolver(() => SharedChild)
export class SharedChildResolver {
  @ForAnyChild()
  @Query(() => SharedChildConnection, {
    description:
      'The children that your agreement opens to you, by reference. For partners: our own people have `children`.',
  })
  sharedChildren(
    @Args(() => SharedChildrenArgs) { first, after, reason, references }: SharedChildrenArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SharedChildConnection> {
    const fields = selectedFields(info, ['edges', 'node']);
    return sharedChildrenPage(
      desk,
      { first, after: after ?? null, reason, references },
      fields,
    ) as Promise<SharedChildConnection>;
  }

  @Directive('@tag(name: "partner")')
  @Query(() => AgencyLookConnection, {
    description: 'Who of your own agency was shown what of which child, newest first.',
  })
  agencyLooks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<AgencyLookConnection> {
    return agencyLookPage(desk, { first, after: after ?? null }) as Promise<AgencyLookConnection>;
  }
}
