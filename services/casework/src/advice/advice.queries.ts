import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { fromRow } from '../database/from-row.js';
import { recordJson } from '../database/record-json.js';
import { mustBeAllowed } from '../permission/permission.js';
import type { AdviceStanding } from './advice.rules.js';
import { Advice } from './advice.type.js';
import type { AdviceKind, AdviceTopic, AgencyType, ChildChange } from './advice.vocabulary.js';
import { textArray } from '../database/text-array.js';

/** Which advice a list shows. */
export interface AdviceFilter {
  readonly kinds?: readonly AdviceKind[] | null;
  readonly topics?: readonly AdviceTopic[] | null;
  readonly agencyTypes?: readonly AgencyType[] | null;
  readonly standings?: readonly AdviceStanding[] | null;
  readonly agencyName?: string | null;
  readonly month?: string | null;
  readonly authorityGss?: string | null;
  readonly childId?: string | null;
  readonly mine?: boolean | null;
  readonly countsAgainst?: boolean | null;
  readonly childChange?: ChildChange | null;
}

export type AdviceOrder = 'DUE' | 'NEWEST';
export type AdviceGroup = 'AGENCY_TYPE' | 'AGENCY' | 'TOPIC' | 'MONTH' | 'KIND';

const columns = [
  'id',
  'version',
  'created_at',
  'kind',
  'topic',
  'state',
  'child_id',
  'consultation_id',
  'contact_id',
  'owner_subject',
  'text',
  'agency_id',
  'agency_name',
  'agency_type',
  'person_name',
  'person_role',
  'given_on',
  'due_on',
  'first_due_on',
  'answer',
  'answered_on',
  'answered_by',
  'answer_reason',
  'due_regard',
  'child_change',
  'outcome',
  'outcome_on',
  'note',
];

/** SQL for advice as one value, named as the graph names it, on a row `v` of `advice`. */
export const adviceJson = `(${recordJson('v', { columns, always: [], behind: {} })}::jsonb || jsonb_build_object(
  'ownerName', coalesce((select s.name from staff_member s where s.subject = v.owner_subject), 'a former colleague'),
  'isOwn', v.owner_subject = any((select acts_for())::text[])))`;

/** SQL for how advice stands today: the same as `standingOn`. */
export const standingSql = `case when v.state = 'WITHDRAWN' then 'WITHDRAWN'
  when v.answer = 'DONE' then 'ACTED_ON' when v.answer = 'NOT_DONE' then 'NOT_ACTED_ON'
  when v.answer = 'OVERTAKEN' then 'OVERTAKEN'
  when v.due_on < (select london_today()) then 'OVERDUE' else 'WAITING' end`;

/** SQL for whether it counts against the agency: the same as `countsOn`. */
export const countsAgainstSql = `(v.state <> 'WITHDRAWN' and v.answer is distinct from 'OVERTAKEN' and v.first_due_on <
  case when v.answer = 'DONE' then coalesce(v.answered_on, (select london_today())) else (select london_today()) end)`;

/** SQL conditions and parameters of a filter: the list and every count that leads to it share them. */
export function adviceConditions(filter: AdviceFilter): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  const among = (sql: string, values: readonly string[] | null | undefined) => {
    if (values) add(`${sql} = any(?::text[])`, textArray(values));
  };
  among('v.kind', filter.kinds);
  among('v.topic', filter.topics);
  among('v.agency_type', filter.agencyTypes);
  among(`(${standingSql})`, filter.standings);
  if (filter.agencyName) add('v.agency_name = ?', filter.agencyName);
  if (filter.month) add(`to_char(v.given_on, 'YYYY-MM') = ?`, filter.month);
  if (filter.authorityGss)
    add(
      'exists (select 1 from child c where c.id = v.child_id and c.authority_gss = ?)',
      filter.authorityGss,
    );
  if (filter.childId) add('v.child_id = ?', filter.childId);
  if (filter.mine) add('v.owner_subject = any((select acts_for())::text[])');
  if (filter.countsAgainst) add(countsAgainstSql);
  if (filter.childChange) add('v.child_change = ?', filter.childChange);
  return { sql: conditions.join(' and '), parameters };
}

interface ListRow {
  readonly key: string;
  readonly id: string;
  readonly advice: object;
}

/** One page of advice: one statement however many rows. */
export async function advicePage(
  desk: Desk,
  wanted: {
    readonly first: number;
    readonly after: string | null;
    readonly filter: AdviceFilter;
    readonly order: AdviceOrder;
  },
): Promise<Page<Advice>> {
  mustBeAllowed(desk.viewer, 'advice:read');
  const { sql, parameters } = adviceConditions(wanted.filter);
  const [column, direction, comparison] =
    wanted.order === 'DUE' ? ['v.due_on', 'asc', '>'] : ['v.given_on', 'desc', '<'];
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<ListRow>(
    `select ${column}::text as key, v.id, ${adviceJson} as advice from advice v
     where ${sql}${key ? ` and (${column}, v.id) ${comparison} (?::date, ?)` : ''}
     order by ${column} ${direction}, v.id ${direction} limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.key, row.id],
    (row) => fromRow(Advice, row.advice),
  );
}

/** How much advice a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function adviceCount(desk: Desk, filter: AdviceFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'advice:read');
  const { sql, parameters } = adviceConditions(filter);
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from advice v where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** The advice with these ids that exists for the viewer, by id. */
export async function advicesById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Advice>> {
  return new Map((await advicesWhere(desk, 'v.id', ids)).map((advice) => [advice.id, advice]));
}

/** All advice of these consultations, contacts or children, newest first, by that. */
export async function advicesBy(
  desk: Desk,
  by: 'consultationId' | 'contactId' | 'childId',
  ids: readonly string[],
): Promise<Map<string, Advice[]>> {
  const column = {
    consultationId: 'v.consultation_id',
    contactId: 'v.contact_id',
    childId: 'v.child_id',
  }[by];
  return Map.groupBy(await advicesWhere(desk, column, ids), (advice) => advice[by] ?? '');
}

async function advicesWhere(
  desk: Desk,
  column: string,
  values: readonly string[],
): Promise<Advice[]> {
  mustBeAllowed(desk.viewer, 'advice:read');
  const rows = await desk.rows<{ advice: object }>(
    `select ${adviceJson} as advice from advice v where ${column} = any(?::text[]) order by v.given_on desc, v.id desc`,
    [textArray(values)],
  );
  return rows.map((row) => fromRow(Advice, row.advice));
}
