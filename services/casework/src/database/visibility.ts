import { viewerIs, viewerSubject } from '@ictg/kit/database';

// Which rows exist for a viewer is decided here and nowhere else.

/** Practitioners who work with a child, or with the professionals around it. */
export const practitioners = viewerIs(
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
);

/** Everybody of the service who works on cases. */
export const caseStaff = viewerIs(
  'manager',
  'line',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
  'system',
);

/** The viewer's own subject and those of the colleagues they cover for today. */
export const actsFor = `(select acts_for())`;

/**
 * A child exists for our own processes; for those named, when the child is restricted to named people; and
 * otherwise for managers, the line, and whoever works with the child today or covers for that person.
 */
export function visibleChildRow(table: string): string {
  return `${viewerIs('system')}
    or (${table}.restricted_to is null and (${viewerIs('manager', 'line')} or exists (
      select 1 from child_access a where a.child_id = ${table}.id and a.subject = any(${actsFor}::text[])
        and a.from_on <= (select london_today()) and (a.until_on is null or a.until_on >= (select london_today())))))
    or ${viewerSubject} = any(${table}.restricted_to)`;
}

/** A row about a child exists for whoever the child exists for. */
export function aboutVisibleChild(childColumn = 'child_id'): string {
  return `exists (select 1 from child c where c.id = ${childColumn})`;
}

/** The fuller record: not for the line, which knows a child by its thin card only. */
export function aboutVisibleChildInFull(childColumn = 'child_id'): string {
  return `(${viewerIs('manager', 'system')} or ${practitioners}) and ${aboutVisibleChild(childColumn)}`;
}

/**
 * A record that may stand without a child. With one it exists for whoever the child exists for in full; without
 * one for whoever keeps it, whoever covers for them, and managers.
 */
export function aboutChildOrKept(childColumn = 'child_id', keeperColumn = 'owner_subject'): string {
  return `((${childColumn} is not null and ${aboutVisibleChildInFull(childColumn)})
    or (${childColumn} is null and (${viewerIs('manager', 'system')}
      or (${practitioners} and ${keeperColumn} = any(${actsFor}::text[])))))`;
}

/** One policy for reading and writing: what you may not see you may not write. */
export function rowsWhere(condition: string) {
  return { name: 'visible', command: 'all', using: condition, check: condition } as const;
}

/** The line writes down what a caller tells about a child, and may not read the fuller record it adds to. */
export const addedByTheLine = {
  name: 'added_by_the_line',
  command: 'insert',
  check: `${viewerIs('line')} and ${aboutVisibleChild()}`,
} as const;
