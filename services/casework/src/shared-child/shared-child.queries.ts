import { placeKey, placeOf, type LogPlace } from '@ictg/kit/audit';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { AgencyLook, SharedChild } from './shared-child.type.js';
import type { ShareReason } from './shared-child.vocabulary.js';

interface ChildRow {
  readonly child_id: string;
  readonly reference: string;
  readonly since: string | null;
  readonly given_names: string | null;
  readonly family_name: string | null;
  readonly date_of_birth: string | null;
  readonly guardian_name: string | null;
  readonly guardian_email: string | null;
  readonly guardian_phone: string | null;
  readonly meetings: readonly { readonly kind: string; readonly at: string }[] | null;
  readonly alerts: readonly { readonly kind: string; readonly since: string }[] | null;
}

interface Wanted {
  readonly first: number;
  readonly after: string | null;
}

interface WantedChildren extends Wanted {
  readonly reason: ShareReason;
  /** Only these; all when absent. */
  readonly references?: readonly string[] | null | undefined;
}

const mostReferences = 100;

/**
 * One page of the children that the partner's agreement opens, by reference. PostgreSQL decides which, and of each
 * what; that they were shown is in the look-log before the answer leaves.
 */
export async function sharedChildrenPage(
  desk: Desk,
  { first, after, reason, references }: WantedChildren,
  fields: readonly string[],
): Promise<Page<SharedChild>> {
  mustBeAllowed(desk.viewer, 'shared-child:read');
  const rows = await desk.rows<ChildRow>(
    `select child_id, reference, since::text, given_names, family_name, date_of_birth::text, guardian_name,
       guardian_email, guardian_phone, meetings, alerts from shared_children(?, ?, ?, ?::text[])`,
    [reason, after ? decodeCursor(after, 1)[0] : null, pageSize(first) + 1, wanted(references)],
  );
  const shown = rows.slice(0, first).map(({ child_id }) => child_id);
  desk.lookedAtEach(shown, 'shared child', fields);
  return pageOf(rows, first, ({ reference }) => [reference], childOf);
}

function wanted(references: WantedChildren['references']): string | null {
  if (references == null) return null;
  if (references.length <= mostReferences)
    return `{${references.map((one) => JSON.stringify(one)).join(',')}}`;
  throw invalid('references', `Name at most ${mostReferences} references at a time.`);
}

function childOf(row: ChildRow): SharedChild {
  return Object.assign(new SharedChild(), {
    reference: row.reference,
    since: row.since,
    givenNames: row.given_names,
    familyName: row.family_name,
    dateOfBirth: row.date_of_birth,
    guardianName: row.guardian_name,
    guardianEmail: row.guardian_email,
    guardianPhone: row.guardian_phone,
    meetings: row.meetings?.map(({ kind, at }) => ({ kind, at: new Date(at) })) ?? null,
    alerts: row.alerts,
  });
}

interface LookRow extends LogPlace {
  readonly at: Date;
  readonly officer: string;
  readonly record: string;
  readonly fields: string[];
  readonly reference: string | null;
}

/** One page of who of the partner's own agency was shown what, newest first. */
export async function agencyLookPage(
  desk: Desk,
  { first, after }: Wanted,
): Promise<Page<AgencyLook>> {
  mustBeAllowed(desk.viewer, 'agency-look:read');
  const place = after ? placeOf(after) : null;
  const rows = await desk.rows<LookRow>(
    `select place_at as "placeAt", place_hash as "placeHash", at, officer, record, fields, reference
     from agency_looks(?::timestamptz, ?, ?)`,
    [place?.placeAt ?? null, place?.placeHash ?? null, pageSize(first) + 1],
  );
  return pageOf(rows, first, placeKey, ({ at, officer, record, fields, reference }) =>
    Object.assign(new AgencyLook(), {
      at: new Date(at),
      officer,
      record,
      fields,
      childReference: reference,
    }),
  );
}
