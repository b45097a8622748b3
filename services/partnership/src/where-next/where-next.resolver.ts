import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { GssCode, type GraphContext } from '@ictg/kit/graph';
import { Agency } from '../agency/index.js';
import { may } from '../permission/permission.js';
import { referralMonthsOf, whereNext } from './where-next.queries.js';
import { ReferralsInMonth, WhereNext } from './where-next.type.js';

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

/** Referrals from the authority of an agency. */
@Resolver(() => Agency)
export class ReferralMonthsOfAgencyResolver {
  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => [ReferralsInMonth], {
    nullable: true,
    description:
      'Referrals from its authority in the last twelve months, the latest first; null for an agency without one, and for who may not read coverage.',
  })
  async referralMonths(
    @Root() { gssCode }: Agency,
    @Ctx() context: GraphContext,
  ): Promise<ReferralsInMonth[] | null> {
    if (!gssCode || !may(context.viewer, 'coverage:read')) return null;
    const found = await context
      .loader('referralMonths', (codes) => referralMonthsOf(context.desk, codes))
      .load(gssCode);
    return found ?? [];
  }
}
