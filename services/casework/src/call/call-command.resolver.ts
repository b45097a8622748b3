import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { childById } from '../child/index.js';
import { referralReferences } from '../referral/index.js';
import {
  BeginCallInput,
  CallStepInput,
  ConfirmCallerInput,
  ConsultCallInput,
  EnterPaperCallInput,
  FinishCallInput,
  GiveUpCallInput,
  KeepCallBackInput,
  PromiseCallBackInput,
  RecordMissedCallInput,
  ReferCallInput,
  SaveCallInput,
} from './call.input.js';
import { callBacks, callsById } from './call.queries.js';
import {
  CallBackResult,
  CallBackSaved,
  CallReferred,
  CallResult,
  CallSaved,
  ReferCallResult,
} from './call.result.js';
import { answerCall, giveUpCall } from './commands/answer-call.js';
import { beginCall, enterPaperCall, recordMissedCall } from './commands/begin-call.js';
import { confirmCaller } from './commands/confirm-caller.js';
import { consultCall } from './commands/consult-call.js';
import { finishCall } from './commands/finish-call.js';
import { keepCallBack, promiseCallBack } from './commands/promise-call-back.js';
import { referCall } from './commands/refer-call.js';
import { saveCall } from './commands/save-call.js';

/** What can be done with calls. */
@Resolver()
export class CallCommandResolver {
  @Mutation(() => CallResult, { description: 'Opens a call that is being answered now.' })
  beginCall(
    @Arg('input', () => BeginCallInput, { description: 'The call.' }) input: BeginCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, (desk) => beginCall(desk, input));
  }

  @Mutation(() => CallResult, {
    description: 'Keeps a call that was missed, or a message that was left: it waits with a clock.',
  })
  recordMissedCall(
    @Arg('input', () => RecordMissedCallInput, { description: 'The call.' })
    input: RecordMissedCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, (desk) => recordMissedCall(desk, input));
  }

  @Mutation(() => CallResult, { description: 'Opens a call that was written on the paper form.' })
  enterPaperCall(
    @Arg('input', () => EnterPaperCallInput, { description: 'When it was.' })
    input: EnterPaperCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, (desk) => enterPaperCall(desk, input));
  }

  @Mutation(() => CallResult, {
    description: 'Takes up a missed call: its caller is rung back now.',
  })
  answerCall(
    @Arg('input', () => CallStepInput, { description: 'The call.' }) input: CallStepInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, async (desk) => (await answerCall(desk, input)).id);
  }

  @Mutation(() => CallResult, {
    description: 'Ends a missed call whose caller cannot be rung back. It is kept.',
  })
  giveUpCall(
    @Arg('input', () => GiveUpCallInput, { description: 'Why not.' }) input: GiveUpCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, async (desk) => (await giveUpCall(desk, input)).id);
  }

  @Mutation(() => CallResult, {
    description: 'Keeps what has been typed so far. Sent every few seconds while somebody talks.',
  })
  saveCall(
    @Arg('input', () => SaveCallInput, { description: 'What was typed.' }) input: SaveCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, async (desk) => (await saveCall(desk, input)).id);
  }

  @Mutation(() => CallResult, { description: 'Finishes a call with what came of it.' })
  finishCall(
    @Arg('input', () => FinishCallInput, { description: 'The end.' }) input: FinishCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, async (desk) => (await finishCall(desk, input)).id);
  }

  @Mutation(() => CallResult, {
    description: 'Records that the caller was rung back on the number in our directory.',
  })
  confirmCaller(
    @Arg('input', () => ConfirmCallerInput, { description: 'Who answered.' })
    input: ConfirmCallerInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, async (desk) => (await confirmCaller(desk, input)).id);
  }

  @Mutation(() => CallBackResult, {
    description: 'Promises the caller to ring back: a task of the line with a clock.',
  })
  promiseCallBack(
    @Arg('input', () => PromiseCallBackInput, { description: 'The promise.' })
    input: PromiseCallBackInput,
    @Ctx() context: GraphContext,
  ): Promise<CallBackSaved | Problem> {
    return promised(context, async (desk) => ({
      id: await promiseCallBack(desk, input),
      callId: input.callId,
    }));
  }

  @Mutation(() => CallBackResult, {
    description: 'Records that a caller was rung back as promised.',
  })
  keepCallBack(
    @Arg('input', () => KeepCallBackInput, { description: 'What came of it.' })
    input: KeepCallBackInput,
    @Ctx() context: GraphContext,
  ): Promise<CallBackSaved | Problem> {
    return promised(context, (desk) => keepCallBack(desk, input));
  }

  @Mutation(() => CallResult, {
    description:
      'Opens a consultation from a call, for an RPC. Sending it again with the same key returns the same one.',
  })
  consultCall(
    @Arg('input', () => ConsultCallInput, { description: 'Who takes it.' })
    input: ConsultCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallSaved | Problem> {
    return saved(context, (desk) => consultCall(desk, input));
  }

  @Mutation(() => ReferCallResult, {
    description:
      'Makes a call a referral. Sending it again with the same key returns the same one.',
  })
  referCall(
    @Arg('input', () => ReferCallInput, { description: 'The referral.' }) input: ReferCallInput,
    @Ctx() context: GraphContext,
  ): Promise<CallReferred | Problem> {
    return answer(CallReferred, async () => {
      const { referralId, childId } = await context.command((desk) => referCall(desk, input));
      const call = (await callsById(context.desk, [input.callId])).get(input.callId);
      const child = await childById(context.desk, childId);
      const reference = (await referralReferences(context.desk, [referralId])).get(referralId);
      if (!call || !child || !reference) return {};
      context.desk.looked({ childId, record: 'child', fields: ['referred'] });
      return { call, child, reference };
    });
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<CallSaved | Problem> {
  return answer(CallSaved, async () => {
    const id = await context.command(command);
    const call = (await callsById(context.desk, [id])).get(id);
    if (call?.childId)
      context.desk.looked({ childId: call.childId, record: 'call', fields: ['saved'] });
    return call ? { call } : {};
  });
}

function promised(
  context: GraphContext,
  command: (desk: Desk) => Promise<{ id: string; callId: string }>,
): Promise<CallBackSaved | Problem> {
  return answer(CallBackSaved, async () => {
    const { id, callId } = await context.command(command);
    const callBack = (await callBacks(context.desk, [callId])).find((one) => one.id === id);
    return callBack ? { callBack } : {};
  });
}
