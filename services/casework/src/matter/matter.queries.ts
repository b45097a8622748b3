import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { fromRow } from '../database/from-row.js';
import { recordJson } from '../database/record-json.js';
import { mustBeAllowed } from '../permission/permission.js';
import { Matter } from './matter.type.js';
import type { MatterKind, MatterSource } from './matter.vocabulary.js';
import { textArray } from '../database/text-array.js';

/** Which complaints and incidents a list shows. */
export interface MatterFilter {
  readonly kinds?: readonly MatterKind[] | null;
  readonly openOnly?: boolean | null;
  readonly overdue?: boolean | null;
  readonly sources?: readonly MatterSource[] | null;
}

const columns = [
  'id',
  'version',
  'reference',
  'kind',
  'subject',
  'source',
  'from_name',
  'text',
  'wanted',
  'received_at',
  'child_id',
  'state',
  'reported_by',
  'in_hand_due_on',
  'answer_due_on',
  'in_hand_at',
  'answered_at',
  'finding',
  'answer',
  'learning',
  'note',
];
const matterJson = `(${recordJson('m', { columns, always: [], behind: {} })}::jsonb || jsonb_build_object(
  'ownerName', (select s.name from staff_member s where s.subject = m.owner_subject)))`;

/** SQL for the day by which something must be done next: the same as `nextDueOn`. */
const nextDue = `case m.state when 'RECEIVED' then coalesce(m.in_hand_due_on, m.answer_due_on)
  when 'IN_HAND' then m.answer_due_on end`;

function conditionsOf(filter: MatterFilter): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  if (filter.openOnly) conditions.push(`m.state in ('RECEIVED', 'IN_HAND')`);
  if (filter.overdue) conditions.push(`${nextDue} < (select london_today())`);
  if (filter.kinds) {
    conditions.push('m.kind = any(?::text[])');
    parameters.push(textArray(filter.kinds));
  }
  if (filter.sources) {
    conditions.push('m.source = any(?::text[])');
    parameters.push(textArray(filter.sources));
  }
  return { sql: conditions.join(' and '), parameters };
}

/** One page of complaints and incidents, what is due first: one statement however many rows. */
export async function matterPage(
  desk: Desk,
  wanted: { readonly first: number; readonly after: string | null; readonly filter: MatterFilter },
): Promise<Page<Matter>> {
  mustBeAllowed(desk.viewer, 'matter:handle');
  const { sql, parameters } = conditionsOf(wanted.filter);
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const due = `coalesce(${nextDue}, date '9999-12-31')`;
  const rows = await desk.rows<{ due: string; id: string; matter: object }>(
    `select ${due}::text as due, m.id, ${matterJson} as matter from matter m
     where ${sql}${key ? ` and (${due}, m.id) > (?::date, ?)` : ''} order by ${due}, m.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.due, row.id],
    (row) => fromRow(Matter, row.matter),
  );
}

/** How many complaints and incidents a filter finds, and the day that the first of them is due. */
export async function matterCount(
  desk: Desk,
  filter: MatterFilter,
): Promise<{ readonly count: number; readonly firstDueOn: string | null }> {
  mustBeAllowed(desk.viewer, 'matter:handle');
  const { sql, parameters } = conditionsOf(filter);
  const [row] = await desk.rows<{ count: number; due: string | null }>(
    `select count(*)::integer as count, min(${nextDue})::text as due from matter m where ${sql}`,
    parameters,
  );
  return { count: row?.count ?? 0, firstDueOn: row?.due ?? null };
}

/** The complaint or incident with this id that exists for the viewer, or null. */
export async function matterById(desk: Desk, id: string): Promise<Matter | null> {
  mustBeAllowed(desk.viewer, 'matter:handle');
  const [row] = await desk.rows<{ matter: object }>(
    `select ${matterJson} as matter from matter m where m.id = ?`,
    [id],
  );
  return row ? fromRow(Matter, row.matter) : null;
}
