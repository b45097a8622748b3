import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { redactChild } from './child.policy.js';
import { Child } from './child.type.js';
import { worryConditions, type Worry } from './worry.js';

/** Which children a list shows. */
export interface ChildFilter {
  readonly worry?: Worry | null;
  readonly staffId?: string | null;
  readonly authorityGss?: string | null;
  readonly openOnly?: boolean | null;
}

/** SQL conditions and parameters of a filter: the list and every count that leads to it share them. */
export function childConditions(
  filter: ChildFilter,
  now: Date,
): { sql: string; parameters: unknown[] } {
  const conditions = [`c.state <> 'SUPERSEDED'`];
  const parameters: unknown[] = [];
  if (filter.worry) {
    const worry = worryConditions[filter.worry](londonDay(now));
    conditions.push(worry.sql);
    parameters.push(...worry.parameters);
  }
  if (filter.openOnly)
    conditions.push(
      `exists (select 1 from support s where s.child_id = c.id and s.state <> 'CLOSED')`,
    );
  if (filter.authorityGss) {
    conditions.push('c.authority_gss = ?');
    parameters.push(filter.authorityGss);
  }
  if (filter.staffId) {
    conditions.push(
      'exists (select 1 from allocation a where a.child_id = c.id and a.staff_id = ? and a.until_at is null)',
    );
    parameters.push(filter.staffId);
  }
  return { sql: conditions.join(' and '), parameters };
}

interface ChildRow {
  readonly family_name: string;
  readonly given_names: string;
  readonly id: string;
  readonly child: object;
}

/** One page of children by family name: one statement however many rows. */
export async function childPage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: ChildFilter },
): Promise<Page<Child>> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const { sql, parameters } = childConditions(filter, new Date());
  const key = after ? decodeCursor(after, 3) : null;
  const rows = await desk.rows<ChildRow>(
    `select c.family_name, c.given_names, c.id, ${childJson('c')} as child
     from child c where ${sql}${key ? ' and (c.family_name, c.given_names, c.id) > (?, ?, ?)' : ''}
     order by c.family_name, c.given_names, c.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.family_name, row.given_names, row.id],
    (row) => Object.assign(new Child(), redactChild(desk.viewer, row.child)),
  );
}

/** How many children a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function childCount(desk: Desk, filter: ChildFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const { sql, parameters } = childConditions(filter, new Date());
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from child c where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** SQL that makes the whole child of a row, named as the graph names it. */
export function childJson(table: string): string {
  const columns = [
    'id',
    'version',
    'reference',
    'state',
    'given_names',
    'family_name',
    'other_names',
    'date_of_birth',
    'date_of_birth_status',
    'sex',
    'nationalities',
    'country_of_birth',
    'ethnicity',
    'first_language',
    'interpreter_needed',
    'language_preference',
    'communication_needs',
    'home_office_reference',
    'authority_gss',
    'restricted_to',
  ];
  const pairs = columns.map(
    (column) =>
      `'${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}', ${table}.${column}`,
  );
  return `json_build_object(${pairs.join(', ')})`;
}
