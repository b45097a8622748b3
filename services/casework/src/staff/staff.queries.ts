import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { postHolds, type PostFacts } from './post.rules.js';
import { Leave, Post, StaffMember } from './staff.type.js';
import { codeOfRole, weekdays, type StaffRole } from './staff.vocabulary.js';

/** Which people a list of staff shows. */
export interface StaffFilter {
  readonly role?: StaffRole | null;
  readonly area?: string | null;
  readonly text?: string | null;
}

/** A post as a statement gives it. */
export interface PostRow extends PostFacts {
  readonly id: string;
  readonly version: number;
  readonly role: StaffRole;
  readonly areas: string[];
  readonly caseloadLimit: number | null;
  readonly workingDays: string[];
}

/** A person as `staffJson` gives it. */
export interface StaffRow extends Omit<StaffMember, 'posts' | 'leave'> {
  readonly posts: PostRow[];
  readonly leave: Leave[];
}

/** SQL for a person with posts and leave as one value, on a row `s` of `staff_member`; asks for today once. */
export const staffJson = `json_build_object('id', s.id, 'version', s.version, 'subject', s.subject, 'name', s.name,
  'email', s.email, 'phone', s.phone, 'languages', s.languages, 'startedOn', s.started_on, 'endedOn', s.ended_on,
  'posts', (select coalesce(json_agg(json_build_object('id', p.id, 'version', p.version, 'role', p.role,
      'areas', p.areas, 'fromOn', p.from_on, 'untilOn', p.until_on, 'caseloadLimit', p.caseload_limit,
      'workingDays', p.working_days) order by p.from_on desc, p.id), '[]') from post p where p.staff_id = s.id),
  'leave', (select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'fromOn', l.from_on,
      'untilOn', l.until_on, 'coverName', k.name, 'coverStaffId', k.id) order by l.from_on, l.id), '[]')
    from leave l left join staff_member k on k.subject = l.cover_subject
    where l.staff_id = s.id and l.until_on >= greatest(?::date, l.from_on)))`;

/** The person's graph type from what `staffJson` gave. */
export function staffMemberOf(row: StaffRow, today = londonDay(new Date())): StaffMember {
  const posts = row.posts.map((post) =>
    Object.assign(new Post(), {
      ...post,
      role: codeOfRole(post.role),
      isInForce: postHolds(post, today),
      workingDays: post.workingDays
        .map((day) => weekdays[Number(day) - 1])
        .filter((day) => day !== undefined),
    }),
  );
  return Object.assign(new StaffMember(), {
    ...row,
    posts,
    leave: row.leave.map((one) => Object.assign(new Leave(), one)),
  });
}

/** One page of the staff register by name: one statement however many rows. */
export async function staffPage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: StaffFilter },
): Promise<Page<StaffMember>> {
  mustBeAllowed(desk.viewer, 'staff:read');
  const today = londonDay(new Date());
  const { sql, parameters } = staffConditions(filter, today);
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<{ name: string; id: string; person: StaffRow }>(
    `select s.name, s.id, ${staffJson} as person from staff_member s
     where ${sql}${key ? ' and (s.name, s.id) > (?, ?)' : ''} order by s.name, s.id limit ?`,
    [today, ...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.name, row.id],
    (row) => staffMemberOf(row.person, today),
  );
}

/** The people with these ids, by id. */
export async function staffMembersById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, StaffMember>> {
  return new Map((await staffWhere(desk, 's.id', ids)).map((person) => [person.id, person]));
}

/** The people with these subjects, by subject. */
export async function staffMembersBySubject(
  desk: Desk,
  subjects: readonly string[],
): Promise<Map<string, StaffMember>> {
  return new Map(
    (await staffWhere(desk, 's.subject', subjects)).map((person) => [person.subject, person]),
  );
}

/** One person, or null. */
export async function staffMemberById(desk: Desk, id: string): Promise<StaffMember | null> {
  mustBeAllowed(desk.viewer, 'staff:read');
  return (await staffMembersById(desk, [id])).get(id) ?? null;
}

async function staffWhere(
  desk: Desk,
  column: 's.id' | 's.subject',
  values: readonly string[],
): Promise<StaffMember[]> {
  const rows = await desk.rows<{ person: StaffRow }>(
    `select ${staffJson} as person from staff_member s where ${column} = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [londonDay(new Date()), JSON.stringify(values)],
  );
  return rows.map((row) => staffMemberOf(row.person));
}

function staffConditions(
  filter: StaffFilter,
  today: string,
): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  if (filter.role || filter.area) {
    const wanted = [
      'p.staff_id = s.id',
      'p.from_on <= ?',
      '(p.until_on is null or p.until_on >= ?)',
    ];
    parameters.push(today, today);
    if (filter.role) parameters.push(filter.role);
    if (filter.role) wanted.push('p.role = ?');
    if (filter.area) parameters.push(filter.area);
    if (filter.area) wanted.push(`(p.areas = '{}' or ? = any(p.areas))`);
    conditions.push(`exists (select 1 from post p where ${wanted.join(' and ')})`);
  }
  const text = filter.text?.trim();
  if (text) {
    // Through plain_name, so that accents need not be typed.
    conditions.push(
      '(position(plain_name(?) in plain_name(s.name)) > 0 or position(lower(?) in lower(s.email)) > 0)',
    );
    parameters.push(text, text);
  }
  return { sql: conditions.join(' and '), parameters };
}
