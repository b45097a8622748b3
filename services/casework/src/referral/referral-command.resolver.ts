import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, type Problem } from '@ictg/kit/graph';
import type { Desk } from '@ictg/kit/database';
import { childById } from '../child/index.js';
import { may } from '../permission/permission.js';
import { attachReferral } from './commands/attach-referral.js';
import { confirmSender } from './commands/confirm-sender.js';
import { acceptReferral } from './commands/accept-referral.js';
import {
  declineReferral,
  markReferralDuplicate,
  withdrawReferral,
} from './commands/refuse-referral.js';
import { bringReferralBack, setReferralAside } from './commands/set-referral-aside.js';
import { submitReferral } from './commands/submit-referral.js';
import {
  acknowledgeReferral,
  recordInformation,
  requestInformation,
  startTriage,
} from './commands/triage-referral.js';
import {
  RecordInformationInput,
  ReferralStepInput,
  RequestInformationInput,
  SubmitReferralInput,
} from './referral.input.js';
import { channelFromOutside } from './referral.policy.js';
import { referralsById } from './referral.queries.js';
import {
  AcceptReferralInput,
  AcceptReferralResult,
  AcceptReferralSuccess,
  AttachReferralInput,
  ConfirmSenderInput,
  DeclineReferralInput,
  MarkReferralDuplicateInput,
  ReferralStepResult,
  ReferralStepSuccess,
  SetReferralAsideInput,
  SubmitReferralResult,
  SubmitReferralSuccess,
  WithdrawReferralInput,
} from './referral.result.js';
import type { Referral as ReferralRecord } from './referral.entity.js';

/** What can be done with referrals. */
@Resolver()
export class ReferralCommandResolver {
  @Directive('@tag(name: "partner")')
  @Mutation(() => SubmitReferralResult, {
    description:
      'Takes a referral. Sending it again with the same key returns the same referral. Whoever sends from outside is told its reference and nothing else.',
  })
  submitReferral(
    @Arg('input', () => SubmitReferralInput, { description: 'The referral as told.' })
    input: SubmitReferralInput,
    @Ctx() context: GraphContext,
  ): Promise<SubmitReferralSuccess | Problem> {
    return answer(SubmitReferralSuccess, async () => {
      const { reference, ...made } = await context.command((desk) => submitReferral(desk, input));
      // Whoever sends from outside is told the reference and nothing else, whoever the child is.
      if (channelFromOutside(context.viewer, false))
        return { reference, child: null, referral: null };
      return submitted(context, made.referralId, made.childId);
    });
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Records that the sender has been told that the referral arrived.',
  })
  acknowledgeReferral(
    @Arg('input', () => ReferralStepInput, { description: 'The referral.' })
    input: ReferralStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => acknowledgeReferral(desk, input));
  }

  @Mutation(() => ReferralStepResult, { description: 'Begins to decide on a referral.' })
  startTriage(
    @Arg('input', () => ReferralStepInput, { description: 'The referral.' })
    input: ReferralStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => startTriage(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Asks the sender a question; the clock stands still until it is answered.',
  })
  requestInformation(
    @Arg('input', () => RequestInformationInput, { description: 'The question.' })
    input: RequestInformationInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => requestInformation(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: "Records the sender's answer; the clock runs on.",
  })
  recordInformation(
    @Arg('input', () => RecordInformationInput, { description: 'The answer.' })
    input: RecordInformationInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => recordInformation(desk, input));
  }

  @Mutation(() => AcceptReferralResult, {
    description: 'Accepts a referral and opens support on the route decided.',
  })
  acceptReferral(
    @Arg('input', () => AcceptReferralInput, { description: 'The decision.' })
    input: AcceptReferralInput,
    @Ctx() context: GraphContext,
  ): Promise<AcceptReferralSuccess | Problem> {
    return answer(AcceptReferralSuccess, async () => {
      const { referral, supportId } = await context.command(
        (desk) => acceptReferral(desk, input),
        input.overrideReason ?? undefined,
      );
      return { ...(await reread(context, referral)), supportId };
    });
  }

  @Mutation(() => ReferralStepResult, { description: 'Declines a referral with a reason.' })
  declineReferral(
    @Arg('input', () => DeclineReferralInput, { description: 'The reason.' })
    input: DeclineReferralInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => declineReferral(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Marks a referral as the same as an earlier one.',
  })
  markReferralDuplicate(
    @Arg('input', () => MarkReferralDuplicateInput, { description: 'The earlier referral.' })
    input: MarkReferralDuplicateInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => markReferralDuplicate(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description:
      'Says that a referral is about a child known already: what was told moves to that child.',
  })
  attachReferral(
    @Arg('input', () => AttachReferralInput, { description: 'The child.' })
    input: AttachReferralInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => attachReferral(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Records that the sender was rung back on the number in our directory.',
  })
  confirmSender(
    @Arg('input', () => ConfirmSenderInput, { description: 'Who answered.' })
    input: ConfirmSenderInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => confirmSender(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Sets aside what is no referral to work on: kept, counted, to be brought back.',
  })
  setReferralAside(
    @Arg('input', () => SetReferralAsideInput, { description: 'The reason.' })
    input: SetReferralAsideInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => setReferralAside(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Brings a referral back from what was set aside.',
  })
  bringReferralBack(
    @Arg('input', () => ReferralStepInput, { description: 'The referral.' })
    input: ReferralStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => bringReferralBack(desk, input));
  }

  @Mutation(() => ReferralStepResult, {
    description: 'Records that a referral was taken back before a decision.',
  })
  withdrawReferral(
    @Arg('input', () => WithdrawReferralInput, { description: 'The reason.' })
    input: WithdrawReferralInput,
    @Ctx() context: GraphContext,
  ): Promise<ReferralStepSuccess | Problem> {
    return step(context, (desk) => withdrawReferral(desk, input));
  }
}

function step(
  context: GraphContext,
  work: (desk: Desk) => Promise<ReferralRecord>,
): Promise<ReferralStepSuccess | Problem> {
  return answer(ReferralStepSuccess, async () => reread(context, await context.command(work)));
}

async function reread(
  { desk }: GraphContext,
  { id }: { id: string },
): Promise<Partial<ReferralStepSuccess>> {
  const referral = (await referralsById(desk, [id])).get(id);
  return referral ? { referral } : {};
}

async function submitted(
  context: GraphContext,
  referralId: string,
  childId: string,
): Promise<Partial<SubmitReferralSuccess>> {
  const child = await childById(context.desk, childId);
  const [row] = await context.desk.rows<{ reference: string }>(
    'select reference from referral where id = ?',
    [referralId],
  );
  const mayRead = may(context.viewer, 'referral:read');
  const referral = mayRead
    ? ((await referralsById(context.desk, [referralId])).get(referralId) ?? null)
    : null;
  if (!child || !row) return {};
  context.desk.looked({ childId, record: 'child', fields: ['submitted'] });
  return { child, referral, reference: row.reference };
}
