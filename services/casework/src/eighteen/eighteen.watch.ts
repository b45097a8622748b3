import { londonDay, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { openTask } from '../task/index.js';

const noticeDays = [100, 180] as const;

/** Puts it to guardians that a child turns 18 in 180 and again in 100 days. Each prompt is one task, once. */
export async function eighteenWatch(desk: Desk, now: Date): Promise<void> {
  const today = londonDay(now);
  const due = await desk.rows<{
    id: string;
    reference: string;
    subject: string | null;
    on: string;
    in_days: number;
  }>(
    `select c.id, c.reference, g.subject, b.on::text, (b.on - ?::date) as in_days
     from child c
     join support u on u.child_id = c.id and u.state <> 'CLOSED'
     cross join lateral (select (least(c.date_of_birth, (select min(a.born_on) from age_determination a
       where a.child_id = c.id and a.under_challenge)) + interval '18 years')::date as on) b
     left join lateral (select s.subject from allocation a join staff_member s on s.id = a.staff_id
       where a.support_id = u.id and a.until_at is null limit 1) g on true
     where b.on between ?::date and ?::date + 180
       and not exists (select 1 from task t where t.kind = 'TURNING_18' and t.record_id = c.id
         and t.created_at::date >= b.on - (case when b.on - ?::date <= 100 then 100 else 180 end))
     order by b.on limit 200`,
    [today, today, today, today],
  );
  for (const { id, reference, subject, on, in_days } of due) {
    const notice = noticeDays.find((days) => in_days <= days) ?? 180;
    await openTask(desk, {
      kind: 'TURNING_18',
      childId: id,
      recordId: id,
      ...(subject ? { subject } : { role: 'manager' }),
      text: `${reference} turns 18 within ${notice} days: settle what is asked again at 18.`,
      dueAt: londonInstant(on),
    });
  }
}
