import { entryBefore, placeColumns, placeKey, type LogPlace } from '@ictg/kit/audit';
import type { Desk } from '@ictg/kit/database';
import { pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { ChangedField, ChangeEntry, LookEntry } from './log.type.js';

interface PageWanted {
  readonly first: number;
  readonly after: string | null;
}

interface LookRow extends LogPlace {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly name: string;
  readonly roles: string;
  readonly agency: string | null;
  readonly door: string;
  readonly record: string;
  readonly fields: string[];
  readonly reason: string | null;
}

/** Who looked at a child's record, newest first. A partner's officer is named to the auditor only. */
export async function lookPage(
  desk: Desk,
  childId: string,
  wanted: PageWanted,
): Promise<Page<LookEntry>> {
  mustBeAllowed(desk.viewer, 'child:read-log');
  const before = await entryBefore(desk, 'look', wanted.after);
  const rows = await desk.rows<LookRow>(
    `select id::text, at::text, subject, name, roles, agency, door, record, fields, reason, ${placeColumns}
     from audit.look l where child_id = ?${earlierThan(before)} order by id desc limit ?`,
    [childId, ...(before === null ? [] : [before]), pageSize(wanted.first) + 1],
  );
  const namesAll = may(desk.viewer, 'log:read-names');
  return pageOf(
    rows,
    wanted.first,
    placeKey,
    ({ roles, at, subject, name, placeAt: _, placeHash: __, ...row }) =>
      Object.assign(new LookEntry(), {
        ...row,
        at: new Date(at),
        role: roles,
        name: namesAll || row.agency === null || subject === desk.viewer.subject ? name : null,
      }),
  );
}

interface ChangeRow extends LogPlace {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly roles: string;
  readonly table_name: string;
  readonly action: string;
  readonly changed: Record<string, [unknown, unknown] | 'sealed'>;
  readonly reason: string | null;
}

/** Who changed what in a child's record, newest first. */
export async function changePage(
  desk: Desk,
  childId: string,
  wanted: PageWanted,
): Promise<Page<ChangeEntry>> {
  mustBeAllowed(desk.viewer, 'child:read-log');
  const before = await entryBefore(desk, 'change', wanted.after);
  const rows = await desk.rows<ChangeRow>(
    `select id::text, at::text, name, roles, table_name, action, changed, reason, ${placeColumns}
     from audit.change l where child_id = ?${earlierThan(before)} order by id desc limit ?`,
    [childId, ...(before === null ? [] : [before]), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    placeKey,
    ({ roles, at, table_name, changed, placeAt: _, placeHash: __, ...row }) =>
      Object.assign(new ChangeEntry(), {
        ...row,
        at: new Date(at),
        role: roles,
        record: table_name.replaceAll('_', ' '),
        changed: Object.entries(changed).map(([field, values]) => changedField(field, values)),
      }),
  );
}

// A tie names another record, which may exist for fewer people than this child does.
const namesAnother = new Set([
  'other_child_id',
  'previous_child_id',
  // Of what was moved from one child to another, the log of the second would name the first.
  'child_id',
  'duplicate_of_id',
  'superseded_by_id',
]);

function changedField(field: string, values: [unknown, unknown] | 'sealed'): ChangedField {
  const isLocked = values === 'sealed' || namesAnother.has(field);
  const [was, became] = isLocked ? [null, null] : values;
  return Object.assign(new ChangedField(), {
    field: field.replaceAll('_', ' '),
    before: asText(was),
    after: asText(became),
    isLocked,
  });
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function earlierThan(before: string | null): string {
  return before === null ? '' : ' and id < ?::bigint';
}
