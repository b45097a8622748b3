import type { Desk } from '@ictg/kit/database';
import { targetDueAt } from '../clock/index.js';
import { clockSettingsInForce } from '../setting/index.js';
import { onCallAt } from '../staff/index.js';
import { openTask } from '../task/index.js';
import { alarmAt } from './visit.rules.js';

interface LateVisit {
  readonly id: string;
  readonly child_id: string;
  readonly reference: string;
  readonly buddy_subject: string;
  readonly visitor: string;
  readonly due_back_at: Date;
  readonly buddy_alarmed_at: Date | null;
  readonly manager_alarmed_at: Date | null;
}

/** Puts a check-in that has not come to the buddy, and later to the manager on call. Each is told once. */
export async function visitWatch(desk: Desk, now: Date): Promise<void> {
  const late = await desk.rows<LateVisit>(
    `select v.id, v.child_id, c.reference, v.buddy_subject, v.visitor, v.due_back_at, v.buddy_alarmed_at, v.manager_alarmed_at
     from visit v join child c on c.id = v.child_id
     where v.state = 'OUT' and v.due_back_at < ? and v.manager_alarmed_at is null order by v.due_back_at limit 200`,
    [now],
  );
  if (late.length === 0) return;
  const settings = await clockSettingsInForce(desk);
  for (const visit of late) {
    const dueBackAt = new Date(visit.due_back_at);
    const alarm = alarmAt(now, {
      buddyAt: targetDueAt(settings, 'BUDDY_CHECK_IN', dueBackAt) ?? dueBackAt,
      managerAt: targetDueAt(settings, 'MANAGER_CHECK_IN', dueBackAt) ?? dueBackAt,
    });
    if (alarm !== 'NOBODY' && visit.buddy_alarmed_at === null)
      await tell(desk, visit, visit.buddy_subject, 'buddy_alarmed_at');
    if (alarm === 'MANAGER')
      await tell(desk, visit, await onCallAt(desk, 'MANAGER', now), 'manager_alarmed_at');
  }
}

async function tell(
  desk: Desk,
  visit: LateVisit,
  subject: string | null,
  column: 'buddy_alarmed_at' | 'manager_alarmed_at',
): Promise<void> {
  await openTask(desk, {
    // About the colleague and not the child: the buddy need not be able to see the child.
    kind: 'CHECK_IN_MISSED',
    childId: null,
    recordId: visit.id,
    ...(subject ? { subject } : { role: 'manager' }),
    text: `${visit.visitor} has not checked in from a visit (${visit.reference}): ring now. No answer and reason to fear: 999.`,
    dueAt: new Date(visit.due_back_at),
  });
  await desk.rows(`update visit set ${column} = now() where id = ?`, [visit.id]);
}
