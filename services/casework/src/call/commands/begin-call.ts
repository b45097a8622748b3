import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { openTask } from '../../task/index.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { callDueAt } from '../call.clock.js';
import { CallEntity, type Call } from '../call.entity.js';
import { numberKey } from '../call.rules.js';
import { newCallReference } from '../new-call-reference.js';

/** A call that nobody could answer, as the telephone shows it. */
export interface MissedCall {
  readonly idempotencyKey: string;
  readonly kind: 'MISSED' | 'VOICEMAIL';
  readonly rangAt: Date;
  readonly callerNumber?: string | null;
  readonly told?: string | null;
}

/** A call written on the paper form while the system was not there. */
export interface PaperCall {
  readonly idempotencyKey: string;
  readonly startedAt: Date;
}

/** Opens a call that is being answered now. Returns its id. */
export async function beginCall(desk: Desk, input: { idempotencyKey: string }): Promise<string> {
  mustBeAllowed(desk.viewer, 'call:take');
  return doneOnce(desk, 'beginCall', input.idempotencyKey, input, async () => {
    const call = await create(desk, {
      ...byViewer(desk),
      state: 'OPEN',
      origin: 'ANSWERED',
      startedAt: new Date(),
    });
    return call.id;
  });
}

/** Keeps a call that was missed or left on the voicemail: it waits with a clock until somebody rings back. */
export async function recordMissedCall(desk: Desk, input: MissedCall): Promise<string> {
  mustBeAllowed(desk.viewer, 'call:take');
  checkMoment('rangAt', input.rangAt);
  if ((input.callerNumber ?? '').length > 40)
    throw invalid('callerNumber', 'A telephone number has at most 40 characters.');
  return doneOnce(desk, 'recordMissedCall', input.idempotencyKey, input, async () => {
    const dueAt = callDueAt(await clockSettingsInForce(desk), 'LINE_UNANSWERED', input.rangAt);
    const call = await create(desk, {
      state: 'UNANSWERED',
      origin: input.kind,
      startedAt: input.rangAt,
      dueAt,
      callerNumber: input.callerNumber?.trim() || null,
      callerNumberKey: numberKey(input.callerNumber),
      told: input.told?.trim() || null,
    });
    await openTask(desk, {
      kind: 'UNANSWERED_CALL',
      recordId: call.id,
      role: 'line',
      text: `Call ${call.reference} was ${input.kind === 'MISSED' ? 'missed' : 'left on the voicemail'}: ring back.`,
      dueAt,
    });
    return call.id;
  });
}

/** Opens a call that was written on paper, so that it is entered with the time at which it was. */
export async function enterPaperCall(desk: Desk, input: PaperCall): Promise<string> {
  mustBeAllowed(desk.viewer, 'call:take');
  checkMoment('startedAt', input.startedAt);
  return doneOnce(desk, 'enterPaperCall', input.idempotencyKey, input, async () => {
    const call = await create(desk, {
      ...byViewer(desk),
      state: 'OPEN',
      origin: 'PAPER_FORM',
      startedAt: input.startedAt,
    });
    return call.id;
  });
}

const longestAgo = 30 * 86_400_000;

function checkMoment(field: string, at: Date): void {
  const ago = Date.now() - at.getTime();
  if (ago < -60_000) throw invalid(field, 'That is still to come. Check the date and the time.');
  if (ago > longestAgo)
    throw invalid(field, 'That is more than 30 days ago. Check the date and the time.');
}

function byViewer({ viewer }: Desk): Partial<Call> {
  return { takenBy: viewer.subject, takenByName: viewer.name };
}

async function create(desk: Desk, values: Partial<Call> & { startedAt: Date }): Promise<Call> {
  const em = await desk.em();
  const call = em.create(
    CallEntity,
    {
      reference: await newCallReference(desk, values.startedAt),
      ...values,
    } as RequiredEntityData<Call>,
    { persist: true },
  );
  await em.flush();
  return call;
}
