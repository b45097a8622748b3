import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  localAuthority,
  LocalAuthorityStub,
  selectedFields,
  type GraphContext,
} from '@ictg/kit/graph';
import { ChildrenInCareArgs } from './care.input.js';
import { childrenInCarePage } from './care.queries.js';
import { ChildInCare, ChildInCareConnection } from './care.type.js';

/** Questions about children in care. */
@Resolver(() => ChildInCare)
export class CareResolver {
  @Directive('@tag(name: "share-care-records")')
  @Query(() => ChildInCareConnection, {
    description:
      "A council's own children in care, by name. The service follows a reference of a child of its own instead.",
  })
  childrenInCare(
    @Args(() => ChildrenInCareArgs) { first, after, text, inCareOn }: ChildrenInCareArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChildInCareConnection> {
    return childrenInCarePage(
      desk,
      { first, after: after ?? null, filter: { text, inCareOn } },
      selectedFields(info, ['edges', 'node']),
    ) as Promise<ChildInCareConnection>;
  }

  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description: 'The council that is responsible.',
  })
  localAuthority(@Root() { laGss }: ChildInCare): LocalAuthorityStub | null {
    return localAuthority(laGss);
  }
}
