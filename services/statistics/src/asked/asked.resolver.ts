import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs, type GraphContext } from '@ictg/kit/graph';
import { StatisticsAskFilterInput } from './asked.input.js';
import { askedPage } from './asked.queries.js';
import { StatisticsAskConnection } from './asked.type.js';

/** Who asked for published figures, for information governance. */
@Resolver()
export class StatisticsAskResolver {
  @Query(() => StatisticsAskConnection, {
    description:
      'Who asked for which published figures, told or refused, newest first: for the auditor only.',
  })
  async statisticsAsks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => StatisticsAskFilterInput, {
      nullable: true,
      description: 'Which questions; all when left out.',
    })
    filter: StatisticsAskFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<StatisticsAskConnection> {
    const wanted = { first, after: after ?? null, filter: filter ?? {} };
    return (await askedPage(desk, wanted)) as StatisticsAskConnection;
  }
}
