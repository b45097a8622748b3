import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, selectedFields, type GraphContext } from '@ictg/kit/graph';
import { continuitiesOf, continuityPage } from './continuity.queries.js';
import { Continuity, ContinuityConnection } from './continuity.type.js';
import { Support } from './support.type.js';

/** How steady support is, child by child. */
@Resolver()
export class ContinuityResolver {
  @Query(() => ContinuityConnection, {
    description: 'Episodes that go on, those with most workers first. For managers.',
  })
  async continuity(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContinuityConnection> {
    const page = await continuityPage(desk, { first, after: after ?? null });
    const fields = selectedFields(info, ['edges', 'node']);
    desk.lookedAtEach(
      page.edges.map(({ node }) => node.support.childId),
      'support',
      fields,
    );
    return page as ContinuityConnection;
  }
}

/** How steady one episode has been. */
@Resolver(() => Support)
export class ContinuityOfSupportResolver {
  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => Continuity, {
    nullable: true,
    description: 'How steady it has been. Null on the thin card.',
  })
  continuity(@Root() support: Support, @Ctx() context: GraphContext): Promise<Continuity | null> {
    return context
      .loader('continuityOfSupport', (ids) => continuitiesOf(context.desk, ids))
      .load(support.id);
  }
}
