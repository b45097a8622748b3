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
import { mustBeOfCouncil } from '../permission/permission.js';

const CareLookConnection = ownLooksOf('CareLook', 'CARE_RECORDS');
type CareLookConnection = InstanceType<typeof CareLookConnection>;

const LoggedCareLookConnection = everyLookOf('LoggedCareLook');
type LoggedCareLookConnection = InstanceType<typeof LoggedCareLookConnection>;

const lookedAt: LookedAt = {
  record: 'child-in-care',
  table: 'child_in_care',
  reference: 'local_number',
};

/** Who of a council has looked. */
@Resolver()
export class CareLookResolver {
  @Directive('@tag(name: "share-care-records")')
  @Query(() => CareLookConnection, {
    description:
      'Who of your own council was shown what of which of its children in care, newest first. For councils.',
  })
  careLooks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<CareLookConnection> {
    mustBeOfCouncil(desk.viewer);
    return ownLookPage(
      desk,
      { first, after: after ?? null },
      lookedAt,
    ) as Promise<CareLookConnection>;
  }

  @Query(() => LoggedCareLookConnection, {
    description:
      'Every look at children in care, newest first, by whoever was shown them: for the auditor only.',
  })
  loggedCareLooks(
    @Args(() => EveryLookArgs) wanted: EveryLookArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<LoggedCareLookConnection> {
    return everyLookPage(desk, wanted) as Promise<LoggedCareLookConnection>;
  }
}
