import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { nrmKey } from '../child/index.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import type { ByChild } from '../record/index.js';
import { standingOf } from './nrm-report.rules.js';
import { NrmReport, SentNrmReport } from './nrm-report.type.js';

type OwnRow = Omit<NrmReport, 'standing'> & {
  readonly childId: string;
  readonly isReferenceConfirmed: boolean;
};

/** What was sent for decisions about these children, newest first, by child. Nothing for the thin card. */
export async function nrmReportsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<NrmReport>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const rows = await desk.rows<OwnRow>(
    `select r.id, r.version, r.child_id as "childId", n.reference as "nrmReference", r.decision, r.kind,
       r.sent_to as "sentTo", r.text, r.sent_on::text as "sentOn", r.sent_by as "sentBy", r.author_role as "authorRole",
       r.replaces_id as "replacesId", exists (select from nrm_report l where l.replaces_id = r.id) as "isReplaced",
       r.received_at as "receivedAt", r.received_by as "receivedBy", n.confirmed_at is not null as "isReferenceConfirmed"
     from nrm_report r join nrm_reference n on n.id = r.nrm_reference_id
     where r.child_id in (select jsonb_array_elements_text(?::jsonb)) order by r.sent_on desc, r.id desc`,
    [JSON.stringify(childIds)],
  );
  return Map.groupBy(rows.map(reportOf), ({ childId }) => childId);
}

function reportOf({ isReferenceConfirmed, receivedAt, ...row }: OwnRow) {
  const { sentTo } = row;
  return Object.assign(new NrmReport(), {
    ...row,
    receivedAt: receivedAt && new Date(receivedAt),
    standing: standingOf({ sentTo, isReferenceConfirmed, isReceived: receivedAt !== null }),
  });
}

type SentRow = SentNrmReport & { readonly childId: string };

interface WantedReports {
  readonly id?: string;
  readonly nrmReference?: string | null | undefined;
  readonly isWaiting?: boolean | null | undefined;
  /** The cursor that the page comes after: a day and an id. */
  readonly before?: readonly unknown[] | null;
  readonly most: number;
}

async function sentRows(desk: Desk, wanted: WantedReports): Promise<SentRow[]> {
  mustBeAllowed(desk.viewer, 'nrm-report:read-sent');
  const { id = null, nrmReference, isWaiting, before, most } = wanted;
  const rows = await desk.rows<SentRow>(
    `select id, version, child_id as "childId", child_reference as "childReference", nrm_reference as "nrmReference",
       decision, kind, sent_to as "sentTo", text, sent_on::text as "sentOn", author_role as "authorRole",
       replaces_id as "replacesId", is_replaced as "isReplaced", received_at as "receivedAt", received_by as "receivedBy"
     from sent_nrm_reports(?, ?, ?, ?::date, ?, ?)`,
    [
      id,
      nrmReference == null ? null : nrmKey(nrmReference),
      isWaiting === true,
      ...(before ?? [null, null]),
      most,
    ],
  );
  return rows.map(({ receivedAt, ...row }) =>
    Object.assign(new SentNrmReport(), { ...row, receivedAt: receivedAt && new Date(receivedAt) }),
  );
}

/**
 * One page of what was sent to the competent authority, newest first. PostgreSQL decides what of it there is; that it
 * was shown is in the look-log before the answer leaves.
 */
export async function sentNrmReportPage(
  desk: Desk,
  {
    first,
    after,
    ...filter
  }: Pick<WantedReports, 'nrmReference' | 'isWaiting'> & {
    readonly first: number;
    readonly after: string | null;
  },
  fields: readonly string[],
): Promise<Page<SentNrmReport>> {
  const before = after ? decodeCursor(after, 2) : null;
  const rows = await sentRows(desk, { ...filter, before, most: pageSize(first) + 1 });
  noteLook(desk, rows.slice(0, first), fields);
  return pageOf(
    rows,
    first,
    (row) => [row.sentOn, row.id],
    (row) => row,
  );
}

/** One thing that was sent to the competent authority; null when it is shown no such thing. */
export async function sentNrmReport(
  desk: Desk,
  id: string,
  fields: readonly string[],
): Promise<SentNrmReport | null> {
  const rows = await sentRows(desk, { id, most: 1 });
  noteLook(desk, rows, fields);
  return rows[0] ?? null;
}

function noteLook(desk: Desk, rows: readonly SentRow[], fields: readonly string[]): void {
  desk.lookedAtEach([...new Set(rows.map(({ childId }) => childId))], 'nrm report', fields);
}
