import type { Desk } from '@ictg/kit/database';
import { SettingChangeEntity, type SettingChangeRecord } from '../setting-change.entity.js';
import { moveChange, oneApprovalAtATime, type ApprovalStep } from './move-change.js';
import { saveOneADay } from './refuse.js';

const what = 'setting';

/** Approves a setting that somebody else drafted. From its day on it holds. */
export async function approveSetting(desk: Desk, step: ApprovalStep): Promise<string> {
  const change = await moveChange<SettingChangeRecord>(
    desk,
    SettingChangeEntity,
    what,
    step,
    'approve',
  );
  await oneApprovalAtATime(desk);
  return saved(desk, change);
}

/** Takes a setting back that has not taken effect yet. */
export async function withdrawSetting(desk: Desk, step: ApprovalStep): Promise<string> {
  const change = await moveChange<SettingChangeRecord>(
    desk,
    SettingChangeEntity,
    what,
    step,
    'withdraw',
  );
  return saved(desk, change);
}

async function saved(desk: Desk, { id }: SettingChangeRecord): Promise<string> {
  const em = await desk.em();
  await saveOneADay(() => em.flush());
  return id;
}
