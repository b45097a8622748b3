import { londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { childById } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { openTask } from '../../task/index.js';
import { matterDays, nextDueOn } from '../matter.rules.js';
import { matterLifecycle } from '../matter.states.js';
import type { BringMatterInput } from '../matter.type.js';

export interface Brought {
  readonly reference: string;
  readonly answerDueOn: string;
}

/** Brings a complaint or incident to the managers. Written without reading it back: it may be about a colleague. */
export async function bringMatter(desk: Desk, input: BringMatterInput): Promise<Brought> {
  mustBeAllowed(desk.viewer, 'matter:bring');
  const receivedAt = input.receivedAt ?? new Date();
  if (!input.text.trim()) throw invalid('text', 'Write what happened, in their words.');
  if (receivedAt.getTime() > Date.now() + 60_000)
    throw invalid('receivedAt', 'It cannot have come in the future. Check day and time.');
  if (input.childId && !(await childById(desk, input.childId))) throw notFound('child');
  return doneOnce(desk, 'bringMatter', input.idempotencyKey, input, async () => {
    const id = newId('mat');
    const days = matterDays(await clockSettingsInForce(desk), input.kind, receivedAt);
    const state = matterLifecycle.initial;
    const [row] = await desk.rows<{ number: string }>(
      `select nextval('matter_reference')::text as number`,
    );
    const reference = `M-${londonDay(receivedAt).slice(0, 4)}-${(row?.number ?? '').padStart(5, '0')}`;
    await desk.rows(
      `insert into matter (id, created_at, reference, kind, subject, source, from_name, text, wanted, received_at,
         child_id, state, reported_by, in_hand_due_on, answer_due_on)
       values (?, now(), ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?::date, ?::date)`,
      [
        id,
        reference,
        input.kind,
        input.subject,
        input.source,
        input.fromName?.trim() || null,
        input.text.trim(),
        input.wanted?.trim() || null,
        receivedAt.toISOString(),
        input.childId ?? null,
        state,
        desk.viewer.name,
        days.inHandDueOn,
        days.answerDueOn,
      ],
    );
    await openTask(desk, {
      kind: 'MATTER',
      recordId: id,
      childId: input.childId ?? null,
      role: 'manager',
      text: `${input.kind === 'COMPLAINT' ? 'Complaint' : 'Incident'} ${reference}: take it in hand.`,
      dueAt: londonInstant(nextDueOn({ state, ...days }) ?? days.answerDueOn, '17:00'),
    });
    return { reference, answerDueOn: days.answerDueOn };
  });
}
