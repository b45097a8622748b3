import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { PageArgs, type GraphContext } from '@ictg/kit/graph';
import {
  EveryLookArgs,
  everyLookOf,
  everyLookPage,
  ownLookPage,
  ownLooksOf,
  type LookedAt,
} from '@ictg/kit/own-look';
import { mustDecide } from '../permission/permission.js';

const NrmLookConnection = ownLooksOf('NrmLook', 'NRM_REFERRALS');
type NrmLookConnection = InstanceType<typeof NrmLookConnection>;

const LoggedNrmLookConnection = everyLookOf('LoggedNrmLook');
type LoggedNrmLookConnection = InstanceType<typeof LoggedNrmLookConnection>;

const lookedAt: LookedAt = {
  record: 'nrm-referral',
  table: 'nrm_referral',
  reference: 'reference',
};

/** Who of the competent authority has looked. */
@Resolver()
export class NrmLookResolver {
  @Directive('@tag(name: "share-nrm-referrals")')
  @Query(() => NrmLookConnection, {
    description:
      'Who of the competent authority was shown what of which NRM referral, newest first. For the competent authority.',
  })
  nrmLooks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<NrmLookConnection> {
    mustDecide(desk.viewer);
    return ownLookPage(
      desk,
      { first, after: after ?? null },
      lookedAt,
    ) as Promise<NrmLookConnection>;
  }

  @Query(() => LoggedNrmLookConnection, {
    description:
      'Every look at NRM referrals, newest first, by whoever was shown them: for the auditor only.',
  })
  loggedNrmLooks(
    @Args(() => EveryLookArgs) wanted: EveryLookArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<LoggedNrmLookConnection> {
    return everyLookPage(desk, wanted) as Promise<LoggedNrmLookConnection>;
  }
}
