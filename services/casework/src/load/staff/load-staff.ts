import { authority } from '@ictg/kit/geography';
import { newId, type Desk } from '@ictg/kit/database';
import type { Incoming, Loader, Remarks, RowFault, RowOf } from '@ictg/kit/load';
import { insertRows } from '../../database/insert-rows.js';
import type { PostRow, StaffMemberRow } from '../../database/row.js';
import { updateRows } from '../../database/update-rows.js';
import { newPostFault, type PostSpan, type StaffRole } from '../../staff/index.js';
import { staffColumns } from './staff.columns.js';

type IncomingPost = Incoming<typeof staffColumns>;

interface KnownPost extends PostSpan {
  readonly id: string;
}

interface KnownMember {
  readonly id: string;
  readonly posts: readonly KnownPost[];
}

/** Who is on the register already, by e-mail address. */
export type StaffFound = ReadonlyMap<string, KnownMember>;

/** Loads people and their posts. */
export const staffLoader: Loader<typeof staffColumns, StaffFound> = {
  kind: 'staff',
  columns: staffColumns,
  key: ['email', 'role', 'from_on'],
  parts: {
    person: ['name', 'phone', 'languages'],
    post: ['role', 'areas', 'from_on', 'until_on', 'caseload_limit', 'working_days'],
  },
  check,
  prepare,
  write,
};

function check(row: RowOf<typeof staffColumns>): readonly RowFault[] {
  const fault = newPostFault(factsOf(row), [], (code) => authority(code) !== undefined);
  return fault ? [faultOf(fault)] : [];
}

const columnOf: Readonly<Record<string, string>> = {
  untilOn: 'until_on',
  fromOn: 'from_on',
  areas: 'areas',
  workingDays: 'working_days',
  caseloadLimit: 'caseload_limit',
};

function faultOf({
  code,
  sentence,
  field,
}: {
  code: string;
  sentence: string;
  field: string;
}): RowFault {
  return { column: columnOf[field] ?? null, code, sentence };
}

function factsOf(row: RowOf<typeof staffColumns>) {
  return {
    role: row.role satisfies StaffRole,
    areas: row.areas,
    fromOn: row.from_on,
    untilOn: row.until_on,
    caseloadLimit: row.caseload_limit,
    workingDays: row.working_days,
  };
}

async function prepare(
  desk: Desk,
  rows: readonly IncomingPost[],
  remarks: Remarks,
): Promise<StaffFound> {
  const people = await desk.rows<{
    id: string;
    email: string;
    posts: { id: string; role: StaffRole; fromOn: string; untilOn: string | null }[];
  }>(
    `select m.id, m.email, coalesce(json_agg(json_build_object('id', p.id, 'role', p.role, 'fromOn', p.from_on, 'untilOn', p.until_on)) filter (where p.id is not null), '[]') as posts
     from staff_member m left join post p on p.staff_id = m.id
     where m.email in (select jsonb_array_elements_text(?::jsonb)) group by m.id`,
    [JSON.stringify(rows.map(({ row }) => row.email))],
  );
  const found = new Map(people.map(({ id, email, posts }) => [email, { id, posts }]));
  const taken = new Map(people.map(({ email, posts }) => [email, [...posts] as PostSpan[]]));
  for (const { line, row } of rows) {
    const facts = factsOf(row);
    const others = (taken.get(row.email) ?? []).filter(
      ({ role, fromOn }) => role !== facts.role || fromOn !== facts.fromOn,
    );
    const fault = newPostFault(facts, others, (code) => authority(code) !== undefined);
    if (fault) remarks.reject(line, faultOf(fault));
    else taken.set(row.email, [...others, facts]);
  }
  return found;
}

async function write(desk: Desk, rows: readonly IncomingPost[], found: StaffFound): Promise<void> {
  const createdAt = new Date();
  const ids = new Map([...found].map(([email, { id }]) => [email, id]));
  const members: StaffMemberRow[] = [];
  const posts: PostRow[] = [];
  for (const { row } of rows) {
    const person = {
      name: row.name,
      phone: row.phone,
      languages: [...row.languages].sort((a, b) => a.localeCompare(b, 'en')),
    };
    let staffId = ids.get(row.email);
    if (staffId === undefined) {
      staffId = newId('stf');
      ids.set(row.email, staffId);
      members.push({
        id: staffId,
        createdAt,
        subject: staffId,
        email: row.email,
        ...person,
        startedOn: row.from_on,
        endedOn: null,
      });
    } else if (found.has(row.email))
      await updateRows(desk, 'staff_member', [{ id: staffId, ...person }]);
    const known = found
      .get(row.email)
      ?.posts.find(({ role, fromOn }) => role === row.role && fromOn === row.from_on);
    if (known) await updateRows(desk, 'post', [{ id: known.id, ...factsOf(row) }]);
    else posts.push({ id: newId('pst'), createdAt, staffId, ...factsOf(row) });
  }
  await insertRows(desk, 'staff_member', members);
  await insertRows(desk, 'post', posts);
}
