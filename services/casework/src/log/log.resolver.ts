import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { PageArgs } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import { changePage, lookPage } from './log.queries.js';
import { ChangeEntryConnection, LookEntryConnection } from './log.type.js';

/** Who looked at a child's record, and who changed it. */
@Resolver(() => Child)
export class LogOfChildResolver {
  @Directive('@tag(name: "personal-professional")')
  @FieldResolver(() => LookEntryConnection, { description: 'Who looked, newest first.' })
  async looks(
    @Root() child: Child,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<LookEntryConnection> {
    return (await lookPage(desk, child.id, { first, after: after ?? null })) as LookEntryConnection;
  }

  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => ChangeEntryConnection, { description: 'Who changed what, newest first.' })
  async changes(
    @Root() child: Child,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<ChangeEntryConnection> {
    return (await changePage(desk, child.id, {
      first,
      after: after ?? null,
    })) as ChangeEntryConnection;
  }
}
