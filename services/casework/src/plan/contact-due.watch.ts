import { addDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { openTask, settleTasks } from '../task/index.js';
import { contactsDue } from './contact-due.queries.js';

/** Puts it to guardians on the day before a child is to be seen, or spoken to, and takes it back once it was. */
export async function contactWatch(desk: Desk, now: Date): Promise<void> {
  const tomorrow = addDays(londonDay(now), 1);
  const due = (await contactsDue(desk)).filter(({ dueOn }) => dueOn <= tomorrow);
  const open = new Map(
    (
      await desk.rows<{ record_id: string; due_at: Date }>(
        `select record_id, due_at from task where kind = 'CONTACT_DUE' and done_at is null`,
      )
    ).map(({ record_id, due_at }) => [record_id, new Date(due_at).getTime()]),
  );
  const stillDue = new Set(due.map(({ supportId }) => supportId));
  for (const id of open.keys()) if (!stillDue.has(id)) await settleTasks(desk, id, ['CONTACT_DUE']);
  for (const { supportId, childId, reference, level, everyDays, guardian, dueOn } of due) {
    const dueAt = londonInstant(dueOn, '17:00');
    if (open.get(supportId) === dueAt.getTime()) continue;
    const what = level === 'FACE_TO_FACE' ? 'seen face to face' : 'seen or spoken to';
    await openTask(desk, {
      kind: 'CONTACT_DUE',
      childId,
      recordId: supportId,
      ...(guardian ? { subject: guardian } : { role: 'manager' }),
      text: `${reference} is to be ${what} every ${everyDays} days, as was decided: it is due.`,
      dueAt,
    });
  }
}
