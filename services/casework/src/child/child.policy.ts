import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import type { ChildAccess } from './child.type.js';

/** What the viewer may do with the record of a child that exists for them. */
export function childAccess(viewer: Viewer): ChildAccess {
  return {
    canSeeInFull: may(viewer, 'child:read'),
    canChange: may(viewer, 'child:change'),
    canRestrict: may(viewer, 'child:restrict'),
    canOpenWhereabouts: may(viewer, 'child:read-whereabouts'),
    canSeeLog: may(viewer, 'child:read-log'),
  };
}

/** What the thin card shows: enough to recognise the child and act safely, nothing of its story. */
const cardFields = new Set<string>([
  'id',
  'version',
  'reference',
  'state',
  'givenNames',
  'familyName',
  'otherNames',
  'dateOfBirth',
  'dateOfBirthStatus',
  'sex',
  'languagePreference',
  'interpreterNeeded',
  'restrictedTo',
]);

const blank: Record<string, unknown> = { nationalities: null, interpreterNeeded: 'NOT_ASKED' };

/** The record as this viewer may read it: whole, or cut down to the thin card. */
export function redactChild<Row extends object>(viewer: Viewer, row: Row): Row {
  if (may(viewer, 'child:read')) return row;
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      cardFields.has(field) ? value : (blank[field] ?? null),
    ]),
  ) as Row;
}
