import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { compareNrmForm, settleNrmChange } from './commands/compare-nrm-form.js';
import { nrmChangesOf, nrmFormRead } from './nrm-form.queries.js';
import {
  CompareNrmFormInput,
  NrmChange,
  NrmFormRead,
  SettleNrmChangeInput,
} from './nrm-form.type.js';
import { referralsById } from './referral.queries.js';
import { ReferralStepResult, ReferralStepSuccess } from './referral.result.js';
import { Referral } from './referral.type.js';

/** NRM forms: what they give a referral, and what they say when they come again. */
@Resolver(() => Referral)
export class NrmFormResolver {
  @Query(() => NrmFormRead, {
    description:
      'What an NRM form gives a referral: from JSON or CSV, or from its PDF copy sent to /files before. Nothing is kept.',
  })
  nrmFormRead(
    @Arg('payload', () => String, { nullable: true, description: 'The form as JSON or CSV.' })
    payload: string | null,
    @Arg('fileId', () => ID, { nullable: true, description: 'Its PDF copy, sent by this person.' })
    fileId: string | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<NrmFormRead> {
    return nrmFormRead(desk, { payload, fileId });
  }

  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => [NrmChange], {
    description: 'Its NRM form where it came again with other answers, as long as some are open.',
  })
  async nrmChanges(
    @Root() referral: Referral,
    @Ctx() { desk }: GraphContext,
  ): Promise<NrmChange[]> {
    return (await nrmChangesOf(desk, [referral])).get(referral.id) ?? [];
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Puts an NRM form that came again beside its referral; nothing changes by it.',
  })
  compareNrmForm(
    @Arg('input', () => CompareNrmFormInput, { description: 'The form.' })
    input: CompareNrmFormInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return answer(ReferralStepSuccess, async () => {
      await context.command((desk) => compareNrmForm(desk, input));
      return reread(context, input.referralId);
    });
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Accepts some answers of an NRM form that came again and leaves others.',
  })
  settleNrmChange(
    @Arg('input', () => SettleNrmChangeInput, { description: 'What to accept and what to leave.' })
    input: SettleNrmChangeInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return answer(ReferralStepSuccess, async () => {
      const { id } = await context.command((desk) => settleNrmChange(desk, input));
      return reread(context, id);
    });
  }
}

async function reread({ desk }: GraphContext, id: string): Promise<Partial<ReferralStepSuccess>> {
  const referral = (await referralsById(desk, [id])).get(id);
  return referral ? { referral } : {};
}
