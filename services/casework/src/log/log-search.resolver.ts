import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { PageArgs } from '@ictg/kit/graph';
import { LogFilterInput } from './log-search.input.js';
import { loggedEntries } from './log-search.queries.js';
import { LoggedEntryConnection } from './log-search.type.js';

const filterOption = { nullable: true, description: 'Which entries; all when left out.' } as const;

/** Both logs across children and officers, for information governance. */
@Resolver()
export class LogSearchResolver {
  @Query(() => LoggedEntryConnection, {
    description: 'Who looked at which child’s record, newest first: for the auditor only.',
  })
  async loggedLooks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => LogFilterInput, filterOption) filter: LogFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<LoggedEntryConnection> {
    const wanted = { first, after: after ?? null, filter: filter ?? {} };
    return (await loggedEntries(desk, 'look', wanted)) as LoggedEntryConnection;
  }

  @Query(() => LoggedEntryConnection, {
    description: 'Who changed which record, newest first: for the auditor only.',
  })
  async loggedChanges(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => LogFilterInput, filterOption) filter: LogFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<LoggedEntryConnection> {
    const wanted = { first, after: after ?? null, filter: filter ?? {} };
    return (await loggedEntries(desk, 'change', wanted)) as LoggedEntryConnection;
  }
}
