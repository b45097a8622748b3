import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { answer, resultOf, type GraphContext, type Problem } from '@ictg/kit/graph';
import { pickUpReferral } from './commands/pick-up-referral.js';
import { ReferralStepInput } from './referral.input.js';
import { urgentReferrals } from './urgent.queries.js';
import { UrgentReferral } from './urgent.type.js';

@ObjectType({ description: 'The urgent referral is in hand.' })
class PickUpReferralSuccess {
  @Field(() => String, { description: 'Its reference.' })
  reference!: string;
}

const PickUpReferralResult = resultOf('PickUpReferral', PickUpReferralSuccess);

/** Urgent referrals from outside, for whoever is on shift. */
@Resolver()
export class UrgentResolver {
  @Query(() => [UrgentReferral], {
    description:
      'Referrals from outside about children in danger or missing now: those that nobody has picked up first. At most 50.',
  })
  urgentReferrals(@Ctx() { desk }: GraphContext): Promise<UrgentReferral[]> {
    return urgentReferrals(desk);
  }

  @Mutation(() => PickUpReferralResult, {
    description: 'Says that somebody has an urgent referral in hand, so that nobody else is paged.',
  })
  pickUpReferral(
    @Arg('input', () => ReferralStepInput, { description: 'The referral.' })
    input: ReferralStepInput,
    @Ctx() context: GraphContext,
  ): Promise<PickUpReferralSuccess | Problem> {
    return answer(PickUpReferralSuccess, async () => {
      const { reference } = await context.command((desk) => pickUpReferral(desk, input));
      return { reference };
    });
  }
}
