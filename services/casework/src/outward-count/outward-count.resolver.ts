import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PlainDate, type GraphContext } from '@ictg/kit/graph';
import { AgencyStub } from '../stub/agency.stub.js';
import { agencyCounts, referralMonths } from './outward-count.queries.js';
import { AgencyCounts, ReferralMonth } from './outward-count.type.js';

/** Numbers that leave this service for the work with professionals: no record, no reference, no child. */
@Resolver(() => AgencyStub)
export class OutwardCountResolver {
  @Query(() => [ReferralMonth], {
    description:
      'Referrals by month and authority, for our service of the professionals. For processes of ours only.',
  })
  referralMonths(
    @Arg('fromOn', () => PlainDate, {
      description: 'Only months that begin on that day or later.',
    })
    fromOn: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<ReferralMonth[]> {
    return referralMonths(desk, fromOn);
  }

  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => AgencyCounts, {
    nullable: true,
    description: 'How much there is between us and it; null for who does not work with agencies.',
  })
  counts(@Root() { id }: AgencyStub, @Ctx() context: GraphContext): Promise<AgencyCounts | null> {
    return context.loader('agencyCounts', (ids) => agencyCounts(context.desk, ids)).load(id);
  }
}
