import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { Role } from '@ictg/kit/viewer';
import { mustBeAllowed } from '../permission/permission.js';
import { staffMembersBySubject } from './staff.queries.js';
import { OnCallShift } from './staff.type.js';
import type { Duty } from './staff.vocabulary.js';

interface ShiftRow {
  readonly id: string;
  readonly subject: string;
  readonly duty: Duty;
  readonly from_at: Date;
  readonly until_at: Date;
}

/** The rota between two moments, in order of time. */
export async function onCallBetween(
  desk: Desk,
  fromAt: Date,
  untilAt: Date,
): Promise<OnCallShift[]> {
  mustBeAllowed(desk.viewer, 'staff:read');
  if (untilAt.getTime() - fromAt.getTime() > 93 * 86_400_000)
    throw invalid('untilAt', 'Ask for three months of the rota at most.');
  const rows = await desk.rows<ShiftRow>(
    `select id, subject, duty, from_at, until_at from on_call
     where from_at < ? and until_at > ? and until_at > from_at order by from_at, duty, id`,
    [untilAt, fromAt],
  );
  const people = await staffMembersBySubject(desk, [...new Set(rows.map((row) => row.subject))]);
  return rows.flatMap((row) => {
    const staffMember = people.get(row.subject);
    if (!staffMember) return [];
    const at = { fromAt: new Date(row.from_at), untilAt: new Date(row.until_at) };
    return [Object.assign(new OnCallShift(), { id: row.id, duty: row.duty, staffMember, ...at })];
  });
}

/** Somebody to be told at once, and where. */
export interface Reachable {
  readonly subject: string;
  readonly email: string;
}

/**
 * Everybody who is on call for a duty at a moment; when nobody is, everybody with a post in the role that day, since
 * somebody has to hear of it.
 */
export async function reachableAt(
  desk: Desk,
  duty: Duty,
  role: Role,
  at: Date,
): Promise<readonly Reachable[]> {
  const onCall = await desk.rows<Reachable>(
    `select distinct s.subject, s.email from on_call o join staff_member s on s.subject = o.subject
     where o.duty = ? and o.from_at <= ? and o.until_at > ? order by s.subject`,
    [duty, at, at],
  );
  if (onCall.length > 0) return onCall;
  const day = londonDay(at);
  return desk.rows<Reachable>(
    `select distinct s.subject, s.email from staff_member s join post p on p.staff_id = s.id
     where p.role = ? and p.from_on <= ?::date and (p.until_on is null or p.until_on >= ?::date) order by s.subject`,
    [role, day, day],
  );
}

/** The subject of whoever is on call for a duty at a moment; null when nobody is. */
export async function onCallAt(desk: Desk, duty: Duty, at: Date): Promise<string | null> {
  const [row] = await desk.rows<{ subject: string }>(
    'select subject from on_call where duty = ? and from_at <= ? and until_at > ? order by from_at desc limit 1',
    [duty, at, at],
  );
  return row?.subject ?? null;
}
