import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { Child, childJson, redactChild } from '../child/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { staffMemberOf, type StaffMember, type StaffRow } from '../staff/index.js';
import { dangerFrom, dangerJson, type DangerRow } from './danger.queries.js';
import { guardianJson, supportJson, supportOf } from './support.queries.js';
import type { SupportState } from './support.states.js';
import type { ChildDanger, Support } from './support.type.js';
import type { WorkerRole } from './support.vocabulary.js';

/** Which episodes a list shows. */
export interface SupportFilter {
  readonly states?: readonly SupportState[] | null;
  readonly openOnly?: boolean | null;
  readonly overdue?: boolean | null;
  readonly closureProposed?: boolean | null;
  readonly route?: WorkerRole | null;
  readonly staffId?: string | null;
  readonly authorityGss?: string | null;
}

export type SupportOrder = 'NEWEST' | 'DUE';

/** What a page of episodes brings along, so that the list stays one statement. */
export interface SupportListItem extends Support {
  readonly listedChild?: Child | null;
  readonly listedGuardian?: StaffMember | null;
  readonly listedDanger?: ChildDanger;
}

export interface SupportPageWanted {
  readonly first: number;
  readonly after: string | null;
  readonly filter: SupportFilter;
  readonly order: SupportOrder;
  /** Fields that are asked for below each row. */
  readonly fields: readonly string[];
}

interface ListRow {
  readonly key: string;
  readonly id: string;
  readonly support: object;
  readonly child?: object | null;
  readonly guardian?: StaffRow | null;
  readonly danger?: DangerRow;
}

/** What an episode waits for next falls due then; also the expression of an index. */
const dueExpression = `coalesce(case u.state when 'AWAITING_ALLOCATION' then u.allocation_due_at
  when 'ALLOCATED' then u.first_contact_due_at end, u.opened_at)`;

/** One page of episodes, with child, worker and danger where they are asked for: one statement however many rows. */
export async function supportPage(
  desk: Desk,
  wanted: SupportPageWanted,
): Promise<Page<SupportListItem>> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const { first, after, filter, order, fields } = wanted;
  const withChild = fields.includes('child');
  const withGuardian = fields.includes('guardian');
  const { sql, parameters } = supportConditions(filter, order);
  const [column, direction, comparison] =
    order === 'DUE' ? [dueExpression, 'asc', '>'] : ['u.opened_at', 'desc', '<'];
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<ListRow>(
    `select to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, u.id, ${supportJson} as support
       ${withChild ? `, (select ${childJson('c')} from child c where c.id = u.child_id) as child` : ''}
       ${withGuardian ? `, ${guardianJson} as guardian` : ''}
       ${fields.includes('danger') ? `, ${dangerJson} as danger` : ''}
     from support u where ${sql}${key ? ` and (${column}, u.id) ${comparison} (?::timestamptz, ?)` : ''}
     order by ${column} ${direction}, u.id ${direction} limit ?`,
    [
      ...(withGuardian ? [londonDay(new Date())] : []),
      ...parameters,
      ...(key ?? []),
      pageSize(first) + 1,
    ],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.key, row.id],
    (row) => itemOf(desk, row),
  );
}

/** How many episodes a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function supportCount(desk: Desk, filter: SupportFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const { sql, parameters } = supportConditions(filter, 'NEWEST');
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from support u where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

function itemOf(desk: Desk, row: ListRow): SupportListItem {
  return Object.assign(supportOf(desk, row.support), {
    ...(row.child
      ? { listedChild: Object.assign(new Child(), redactChild(desk.viewer, row.child)) }
      : {}),
    ...(row.guardian === undefined
      ? {}
      : { listedGuardian: row.guardian && staffMemberOf(row.guardian) }),
    ...(row.danger ? { listedDanger: dangerFrom(row.danger) } : {}),
  });
}

function supportConditions(
  filter: SupportFilter,
  order: SupportOrder,
): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  const waiting = `u.state in ('AWAITING_ALLOCATION', 'ALLOCATED')`;
  if (order === 'DUE' || filter.overdue) add(waiting);
  if (filter.overdue) add(`${dueExpression} < now()`);
  if (filter.openOnly) add(`u.state <> 'CLOSED'`);
  if (filter.closureProposed)
    add(
      `exists (select 1 from closure_proposal x where x.support_id = u.id and x.state = 'PROPOSED')`,
    );
  if (filter.states)
    add(
      'u.state = any(array(select jsonb_array_elements_text(?::jsonb)))',
      JSON.stringify(filter.states),
    );
  if (filter.route) add('u.route = ?', filter.route);
  if (filter.staffId)
    add(
      'exists (select 1 from allocation a where a.support_id = u.id and a.staff_id = ? and a.until_at is null)',
      filter.staffId,
    );
  if (filter.authorityGss)
    add(
      'exists (select 1 from child c where c.id = u.child_id and c.authority_gss = ?)',
      filter.authorityGss,
    );
  return { sql: conditions.join(' and '), parameters };
}
