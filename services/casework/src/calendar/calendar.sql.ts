import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import type { TaskKind } from '../task/index.js';

/** Tasks that stand in the calendar as the work they are about: listed twice they would count twice. */
const asWork: readonly TaskKind[] = [
  'TURNING_18',
  'PLAN_ACTION',
  'CONTACT_ACTION',
  'ADVICE_ANSWER',
  'CONSULTATION_FOLLOW_UP',
  'SOCIAL_CARE_REPLY',
];

const guardianOf = (childId: string) =>
  `(select s.subject from allocation a join staff_member s on s.id = a.staff_id
     where a.child_id = ${childId} and a.until_at is null limit 1)`;
const londonDayOf = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;

interface Branch {
  readonly kind: string;
  readonly on: string;
  readonly at?: string;
  readonly id: string;
  readonly childId: string;
  readonly recordId?: string;
  readonly subject: string;
  /** What it is exactly, for its words. */
  readonly detail: string;
  readonly isDone?: string;
  readonly from: string;
  readonly where: string;
}

const tasks: Branch = {
  kind: 'TASK',
  on: londonDayOf('t.due_at'),
  at: 't.due_at',
  id: 't.id',
  childId: 't.child_id',
  recordId: 't.record_id',
  subject: 't.subject',
  detail: `t.kind || ' ' || t.text`,
  from: 'task t',
  where: `t.done_at is null and t.kind not in (${asWork.map((kind) => `'${kind}'`).join(', ')})
    and not (t.kind = 'PLAN_REVIEW' and exists (select 1 from plan_review r where r.support_id = t.record_id))`,
};

const work: readonly Branch[] = [
  {
    kind: 'APPOINTMENT',
    on: londonDayOf('p.at'),
    at: 'p.at',
    id: 'p.id',
    childId: 'p.child_id',
    subject: 'p.owner_subject',
    detail: 'p.kind',
    isDone: `p.state = 'HELD'`,
    from: 'appointment p',
    where: `p.state <> 'CALLED_OFF'`,
  },
  {
    kind: 'VISIT',
    on: londonDayOf('v.planned_at'),
    at: 'v.planned_at',
    id: 'v.id',
    childId: 'v.child_id',
    subject: 'v.visitor_subject',
    detail: 'v.visitor',
    isDone: `v.state = 'BACK'`,
    from: 'visit v',
    where: `v.state <> 'CALLED_OFF'`,
  },
  {
    kind: 'PLAN_REVIEW',
    on: 'r.next_due_on',
    id: 'r.id',
    childId: 'r.child_id',
    subject: guardianOf('r.child_id'),
    detail: `''`,
    from: 'plan_review r',
    where: `exists (select 1 from support u where u.id = r.support_id and u.state <> 'CLOSED')
      and not exists (select 1 from plan_review l where l.support_id = r.support_id and (l.held_on, l.id) > (r.held_on, r.id))`,
  },
  {
    kind: 'POST_18_REVIEW',
    on: 'q.review_due_on',
    id: 'q.id',
    childId: 'q.child_id',
    subject: guardianOf('q.child_id'),
    detail: `''`,
    from: 'post_eighteen_support q',
    where: `q.state = 'RUNNING' and q.review_due_on is not null
      and not exists (select 1 from plan_review r where r.support_id = q.support_id and r.held_on >= q.began_on)`,
  },
  {
    kind: 'PLAN_ACTION',
    on: 'c.due_on',
    id: 'c.id',
    childId: 'c.child_id',
    subject: guardianOf('c.child_id'),
    detail: `''`,
    from: 'plan_action c',
    where: `c.state = 'TO_DO'`,
  },
  {
    kind: 'CONTACT_ACTION',
    on: 'n.due_on',
    id: 'n.id',
    childId: 'n.child_id',
    recordId: 'n.contact_id',
    subject: 'n.owner_subject',
    detail: `''`,
    from: 'contact_action n',
    where: 'n.done_at is null',
  },
  {
    kind: 'ADVICE_DUE',
    on: 'd.due_on',
    id: 'd.id',
    childId: 'd.child_id',
    subject: 'd.owner_subject',
    detail: 'd.agency_name',
    from: 'advice d',
    where: `d.state = 'AWAITING_ANSWER'`,
  },
  {
    kind: 'CONSULTATION_FOLLOW_UP',
    on: 'k.follow_up_due_on',
    id: 'k.id',
    childId: 'k.child_id',
    subject: 'k.owner_subject',
    detail: 'k.reference',
    from: 'consultation k',
    where: `k.follow_up_due_on is not null and k.followed_up_on is null and k.state <> 'CLOSED'`,
  },
  {
    kind: 'SOCIAL_CARE_REPLY',
    on: londonDayOf('o.reply_due_at'),
    at: 'o.reply_due_at',
    id: 'o.id',
    childId: 'o.child_id',
    subject: guardianOf('o.child_id'),
    detail: `''`,
    from: 'social_care_report o',
    where: 'o.replied_on is null',
  },
  {
    kind: 'ENDING_PLANNED',
    on: 'u.ending_planned_on',
    id: 'u.id',
    childId: 'u.child_id',
    subject: guardianOf('u.child_id'),
    detail: `''`,
    from: 'support u',
    where: `u.state = 'ENDING_PLANNED' and u.ending_planned_on is not null`,
  },
  {
    kind: 'EIGHTEENTH_BIRTHDAY',
    on: 'b.on_day',
    id: 'b.id',
    childId: 'b.id',
    subject: guardianOf('b.id'),
    detail: `''`,
    from: `(select h.id, (least(h.date_of_birth, (select min(g.born_on) from age_determination g
        where g.child_id = h.id and g.under_challenge)) + interval '18 years')::date as on_day
      from child h where h.state <> 'SUPERSEDED'
        and exists (select 1 from support u where u.child_id = h.id and u.state <> 'CLOSED')) b`,
    where: 'b.on_day is not null',
  },
];

/**
 * Everything in the calendar between two days, as rows that PostgreSQL lets the viewer see. Two parameters for each
 * branch: the first day and the last. The line knows children by the thin card, so it has tasks alone.
 */
export function calendarRows(viewer: Viewer): { readonly sql: string; readonly branches: number } {
  const branches = may(viewer, 'child:read') ? [tasks, ...work] : [tasks];
  return { sql: branches.map(selectOf).join('\n union all '), branches: branches.length };
}

function selectOf(branch: Branch): string {
  const { kind, on, at, id, childId, recordId, subject, detail, isDone, from, where } = branch;
  return `select '${kind}' as kind, ${on} as on_day, ${at ?? 'null::timestamptz'} as at, ${id} as id, ${childId} as child_id,
    ${recordId ?? id} as record_id, ${subject} as subject, ${detail} as detail, ${isDone ?? 'false'} as is_done
    from ${from} where ${where} and ${on} between ?::date and ?::date`;
}
