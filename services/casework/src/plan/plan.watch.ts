import type { Desk } from '@ictg/kit/database';
import { targetDueAt } from '../clock/index.js';
import { clockSettingsInForce } from '../setting/index.js';
import { openTask } from '../task/index.js';

/** Puts it to guardians that a plan has never been reviewed: the first review falls due from first contact on. */
export async function planWatch(desk: Desk): Promise<void> {
  const rows = await desk.rows<{
    id: string;
    child_id: string;
    reference: string;
    first_contact_at: Date;
    subject: string | null;
  }>(
    `select u.id, u.child_id, c.reference, u.first_contact_at, g.subject
     from support u join child c on c.id = u.child_id
     left join lateral (select s.subject from allocation a join staff_member s on s.id = a.staff_id
       where a.support_id = u.id and a.until_at is null limit 1) g on true
     where u.state in ('FIRST_CONTACT_MADE', 'ACTIVE', 'ENDING_PLANNED') and u.first_contact_at is not null
       and not exists (select 1 from plan_review r where r.support_id = u.id)
       and not exists (select 1 from task t where t.kind = 'PLAN_REVIEW' and t.record_id = u.id)
     order by u.first_contact_at limit 200`,
  );
  if (rows.length === 0) return;
  const settings = await clockSettingsInForce(desk);
  for (const { id, child_id, reference, first_contact_at, subject } of rows) {
    const begun = new Date(first_contact_at);
    await openTask(desk, {
      kind: 'PLAN_REVIEW',
      childId: child_id,
      recordId: id,
      ...(subject ? { subject } : { role: 'manager' }),
      text: `The plan of ${reference} is due for its first review.`,
      dueAt: targetDueAt(settings, 'PLAN_REVIEW', begun) ?? begun,
    });
  }
}
