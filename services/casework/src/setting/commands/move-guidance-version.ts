import type { Desk } from '@ictg/kit/database';
import { GuidanceVersionEntity, type GuidanceVersionRecord } from '../guidance-version.entity.js';
import { readConfiguration } from '../in-force.js';
import { versionCode } from '../guidance-draft.rules.js';
import { changedBody, mustBeWhole, type GuidanceChanges } from './guidance-body.js';
import { moveChange, oneApprovalAtATime, type ApprovalStep } from './move-change.js';
import { saveOneADay } from './refuse.js';

const what = 'version of the guidance';

/** Changes a draft. One that was handed in already has to be handed in again. */
export async function changeGuidanceDraft(
  desk: Desk,
  input: ApprovalStep & GuidanceChanges,
): Promise<string> {
  const draft = await moveChange<GuidanceVersionRecord>(
    desk,
    GuidanceVersionEntity,
    what,
    input,
    'change',
  );
  const { book } = await readConfiguration(desk);
  const changed = changedBody(book, draft, input);
  mustBeWhole(book, changed);
  Object.assign(draft, changed, { code: changed.body.id, fromOn: changed.body.fromOn });
  if (input.note != null) draft.note = input.note.trim() || null;
  return saved(desk, draft);
}

/** Hands a draft in for a second person to look at. */
export async function submitGuidanceVersion(desk: Desk, step: ApprovalStep): Promise<string> {
  const draft = await moveChange<GuidanceVersionRecord>(
    desk,
    GuidanceVersionEntity,
    what,
    step,
    'submit',
  );
  mustBeWhole((await readConfiguration(desk)).book, draft);
  return saved(desk, draft);
}

/** Approves a version that others wrote. From its day on offers are decided by it. */
export async function approveGuidanceVersion(desk: Desk, step: ApprovalStep): Promise<string> {
  const draft = await moveChange<GuidanceVersionRecord>(
    desk,
    GuidanceVersionEntity,
    what,
    step,
    'approve',
  );
  await oneApprovalAtATime(desk);
  const { book } = await readConfiguration(desk);
  // Another version of its month may have been approved since it was written.
  const code = versionCode(book, draft.fromOn);
  Object.assign(draft, { code, body: { ...draft.body, id: code } });
  mustBeWhole(book, draft);
  return saved(desk, draft);
}

/** Takes a version back: a draft, or one that has been approved and has not taken effect yet. */
export async function withdrawGuidanceDraft(desk: Desk, step: ApprovalStep): Promise<string> {
  const draft = await moveChange<GuidanceVersionRecord>(
    desk,
    GuidanceVersionEntity,
    what,
    step,
    'withdraw',
  );
  return saved(desk, draft);
}

async function saved(desk: Desk, { id }: GuidanceVersionRecord): Promise<string> {
  const em = await desk.em();
  await saveOneADay(() => em.flush());
  return id;
}
