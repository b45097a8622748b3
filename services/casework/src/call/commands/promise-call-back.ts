import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { openTask, settleTasks } from '../../task/index.js';
import { callDueAt } from '../call.clock.js';
import { CallBackEntity, CallEntity, type CallBack } from '../call.entity.js';
import type { CallBackReason } from '../call.vocabulary.js';

/** A promise to ring a caller back. */
export interface Promised {
  readonly idempotencyKey: string;
  readonly callId: string;
  readonly reason: CallBackReason;
  readonly dueAt?: Date | null;
  readonly note?: string | null;
}

const farthest = 7 * 86_400_000;

/** Promises a caller to ring back by a time: a task of whoever is on the line then. Returns the promise's id. */
export async function promiseCallBack(desk: Desk, input: Promised): Promise<string> {
  mustBeAllowed(desk.viewer, 'call:take');
  const now = new Date();
  const kind = isLanguage(input.reason) ? 'LINE_LANGUAGE' : 'LINE_PROMISE';
  const dueAt = input.dueAt ?? callDueAt(await clockSettingsInForce(desk), kind, now);
  if (dueAt < now || dueAt.getTime() > now.getTime() + farthest)
    throw invalid('dueAt', 'Promise a time between now and seven days from now.');
  if ((input.note ?? '').length > 500)
    throw invalid('note', 'This has at most 500 characters. Put the rest into the call.');
  return doneOnce(desk, 'promiseCallBack', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const call = await em.findOne(CallEntity, { id: input.callId });
    if (!call) throw notFound('call');
    const id = newId('cbk');
    em.create(
      CallBackEntity,
      {
        id,
        callId: call.id,
        reason: input.reason,
        promiseNote: input.note?.trim() || null,
        dueAt,
        promisedBy: desk.viewer.name,
      } as RequiredEntityData<CallBack>,
      { persist: true },
    );
    await em.flush();
    await openTask(desk, {
      kind: 'CALL_BACK',
      childId: call.childId,
      recordId: id,
      role: 'line',
      text: `Call ${call.reference}: ring the caller back${input.reason === 'WELSH_SPEAKER' ? ', in Welsh' : ''}, as promised.`,
      dueAt,
    });
    return id;
  });
}

/** Records that a caller was rung back as promised, or why not. */
export async function keepCallBack(
  desk: Desk,
  step: { callBackId: string; version: number; note?: string | null },
): Promise<CallBack> {
  mustBeAllowed(desk.viewer, 'call:take');
  const promise = await loadForChange<CallBack>(
    desk,
    CallBackEntity,
    'promise',
    step.callBackId,
    step.version,
  );
  if (promise.keptAt)
    throw ruleBroken('CALL_BACK_ALREADY_KEPT', 'Somebody has rung this caller back already.');
  promise.keptAt = new Date();
  promise.keptBy = desk.viewer.name;
  promise.keptNote = step.note?.trim().slice(0, 500) || null;
  await (await desk.em()).flush();
  await settleTasks(desk, promise.id);
  return promise;
}

function isLanguage(reason: CallBackReason): boolean {
  return reason === 'WELSH_SPEAKER' || reason === 'INTERPRETER';
}
