import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken, type Refusal } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { linesSince, notTakenOver } from '../handover.queries.js';
import { writtenAt } from '../handover.rules.js';
import { HandoverEntity, type Handover } from '../handover.entity.js';
import { handoverLifecycle, type HandoverAction } from '../handover.states.js';

const longest = 10_000;

/** A handover to write. */
export interface NewHandover {
  readonly idempotencyKey: string;
  readonly fromAt: Date;
  readonly note: string;
  readonly overUnsigned: boolean;
}

/** A handover and the version that was read. */
interface HandoverStep {
  readonly handoverId: string;
  readonly version: number;
}

/** Writes what this shift leaves to the next, with the list of the shift as it stands now. Returns its id. */
export async function writeHandover(desk: Desk, input: NewHandover): Promise<string> {
  mustBeAllowed(desk.viewer, 'call:take');
  const note = checked(input.note);
  if (input.fromAt > new Date())
    throw invalid('fromAt', 'A shift cannot begin after its handover. Load the page again.');
  return doneOnce(desk, 'writeHandover', input.idempotencyKey, input, async () => {
    const before = await notTakenOver(desk);
    if (before !== null && !input.overUnsigned) throw notSigned(before);
    const em = await desk.em();
    const id = newId('hnd');
    em.create(
      HandoverEntity,
      {
        id,
        state: 'WRITTEN',
        fromAt: input.fromAt,
        untilAt: new Date(),
        lines: [...(await linesSince(desk, input.fromAt))],
        note,
        writtenBy: desk.viewer.subject,
        writtenByName: desk.viewer.name,
      } as RequiredEntityData<Handover>,
      { persist: true },
    );
    await em.flush();
    return id;
  });
}

/** Changes a handover that is not signed yet: the next shift adds what it was told beside. */
export async function changeHandover(
  desk: Desk,
  step: HandoverStep & { readonly note: string },
): Promise<Handover> {
  const handover = await move(desk, step, 'change');
  handover.note = checked(step.note);
  await (await desk.em()).flush();
  return handover;
}

/** Takes over: the line is this person's from now on. Nobody signs what they wrote themselves. */
export async function signHandover(desk: Desk, step: HandoverStep): Promise<Handover> {
  const handover = await move(desk, step, 'sign');
  if (handover.writtenBy === desk.viewer.subject)
    throw ruleBroken(
      'HANDOVER_SIGNED_BY_ITS_WRITER',
      'Whoever takes over signs a handover. Ask the next shift to sign it.',
    );
  handover.signedBy = desk.viewer.subject;
  handover.signedByName = desk.viewer.name;
  handover.signedAt = new Date();
  await (await desk.em()).flush();
  return handover;
}

async function move(desk: Desk, step: HandoverStep, action: HandoverAction): Promise<Handover> {
  mustBeAllowed(desk.viewer, 'call:take');
  const handover = await loadForChange<Handover>(
    desk,
    HandoverEntity,
    'handover',
    step.handoverId,
    step.version,
  );
  const moved = handoverLifecycle.move(handover.state, action);
  if (!moved.ok) throw ruleBroken('HANDOVER_STEP_NOT_POSSIBLE', moved.sentence);
  handover.state = moved.to;
  return handover;
}

function notSigned({ untilAt, writtenByName }: { untilAt: Date; writtenByName: string }): Refusal {
  return ruleBroken(
    'HANDOVER_BEFORE_NOT_SIGNED',
    `Nobody has taken over from the handover of ${writtenAt(untilAt)} by ${writtenByName}. Sign it or add to it; or tick that you hand over all the same, and it stays unsigned.`,
    'overUnsigned',
  );
}

function checked(note: string): string {
  const text = note.trim();
  if (text.length > longest)
    throw invalid(
      'note',
      `A handover has at most ${longest} characters. Point to the calls instead.`,
    );
  return text;
}
