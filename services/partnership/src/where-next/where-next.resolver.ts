import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { GssCode, type GraphContext } from '@ictg/kit/graph';
import { whereNext } from './where-next.queries.js';
import { WhereNext } from './where-next.type.js';

/** Where to go next. */
@Resolver()
export class WhereNextResolver {
  @Query(() => WhereNext, {
    description: 'Teams to visit next, ranked by reasons: an aid, and whoever plans decides.',
  })
  whereNext(
    @Arg('first', () => Int, { description: 'How many teams: 1 to 100.' }) first: number,
    @Ctx() { desk }: GraphContext,
    @Arg('gssCode', () => GssCode, { nullable: true, description: 'Only teams of this authority.' })
    gssCode?: string | null,
  ): Promise<WhereNext> {
    return whereNext(desk, { first, gssCode });
  }
}
