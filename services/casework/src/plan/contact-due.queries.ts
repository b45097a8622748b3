import type { Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { may } from '../permission/permission.js';
import { contactDueOn, type TierKept } from './contact-due.rules.js';
import type { ContactTierLevel } from './plan.vocabulary.js';

/** An episode whose next contact is due on a day. */
export interface ContactDue {
  readonly supportId: string;
  readonly childId: string;
  readonly reference: string;
  readonly level: ContactTierLevel;
  readonly everyDays: number;
  readonly guardian: string | null;
  readonly dueOn: Day;
}

type Row = Omit<ContactDue, 'dueOn'> & TierKept;

// A child who is missing cannot be seen: what is to be done then stands in the missing episode.
const kept = `select u.id as "supportId", u.child_id as "childId", c.reference, t.level, t.every_days as "everyDays",
    t.from_on::text as "fromOn", seen.on_day::text as "seenOn", spoken.on_day::text as "spokenOn",
    (select s.subject from allocation a join staff_member s on s.id = a.staff_id
      where a.support_id = u.id and a.until_at is null limit 1) as guardian
  from support u
  join child c on c.id = u.child_id
  join lateral (select k.level, k.every_days, k.from_on from contact_tier k where k.support_id = u.id
    and k.from_on <= (select london_today()) order by k.from_on desc, k.created_at desc, k.id desc limit 1) t on true
  left join lateral (select max((n.at at time zone 'Europe/London')::date) as on_day from contact n
    join contact_child d on d.contact_id = n.id where d.child_id = u.child_id and n.kind in ('VISIT', 'CALL')) spoken on true
  left join lateral (select max(on_day) as on_day from (
    select (v.back_at at time zone 'Europe/London')::date as on_day from visit v where v.child_id = u.child_id and v.state = 'BACK'
    union all select (n.at at time zone 'Europe/London')::date from contact n
      join contact_child d on d.contact_id = n.id where d.child_id = u.child_id and n.kind = 'VISIT') each) seen on true
  where u.state in ('FIRST_CONTACT_MADE', 'ACTIVE', 'ENDING_PLANNED')
    and not exists (select 1 from missing_episode m where m.child_id = u.child_id and m.state = 'MISSING')`;

/** When the next contact of these episodes is due, by episode. Nothing for the thin card. */
export async function contactsDueOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, Day>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const rows = await desk.rows<Row>(
    `${kept} and u.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(supportIds)],
  );
  return new Map(rows.map((row) => [row.supportId, contactDueOn(row)]));
}

/** Every episode going on, with the day on which its next contact is due. */
export async function contactsDue(desk: Desk): Promise<ContactDue[]> {
  const rows = await desk.rows<Row>(kept);
  return rows.map((row) => ({ ...row, dueOn: contactDueOn(row) }));
}
