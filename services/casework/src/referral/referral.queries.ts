import type { Desk } from '@ictg/kit/database';
import { decodeCursor, namesOf, pageOf, pageSize, type Page, type Selected } from '@ictg/kit/graph';
import type { ChildPart } from '../child/index.js';
import { recordJson, type RecordShape } from '../database/record-json.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import { queueOrder, queuePlace, queueRank } from './queue-order.js';
import type { ReferralState } from './referral.states.js';
import type { Channel, ToldFact } from './referral.vocabulary.js';
import { Referral } from './referral.type.js';
import { textArray } from '../database/text-array.js';

/** Which referrals a list shows. */
export interface ReferralFilter {
  readonly open?: boolean | null;
  readonly overdue?: boolean | null;
  readonly states?: readonly ReferralState[] | null;
  readonly authorityGss?: string | null;
  readonly receivedSince?: Date | null;
  readonly channels?: readonly Channel[] | null;
  readonly language?: 'ENGLISH' | 'WELSH' | null;
  /** Those in which triage misses something, or those in which it misses nothing. */
  readonly incomplete?: boolean | null;
  readonly missing?: readonly ToldFact[] | null;
}

const openStates = `('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')`;

/** SQL conditions and parameters of a filter: the list and every count that leads to it share them. */
export function referralConditions(filter: ReferralFilter): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  if (filter.open) conditions.push(`r.state in ${openStates}`);
  if (filter.overdue)
    conditions.push(`r.state in ${openStates} and r.paused_at is null and r.triage_due_at < now()`);
  if (filter.states?.length) {
    conditions.push('r.state = any(?::text[])');
    parameters.push(textArray(filter.states));
  }
  if (filter.authorityGss) {
    conditions.push('r.authority_gss = ?');
    parameters.push(filter.authorityGss);
  }
  if (filter.receivedSince) {
    conditions.push('r.received_at >= ?::timestamptz');
    parameters.push(filter.receivedSince.toISOString());
  }
  if (filter.channels?.length) {
    conditions.push('r.channel = any(?::text[])');
    parameters.push(textArray(filter.channels));
  }
  if (filter.language) {
    conditions.push('r.language = ?');
    parameters.push(filter.language);
  }
  if (typeof filter.incomplete === 'boolean')
    conditions.push(`${filter.incomplete ? 'not ' : ''}r.missing_facts = '{}'`);
  if (filter.missing?.length) {
    conditions.push('r.missing_facts && ?::text[]');
    parameters.push(textArray(filter.missing));
  }
  return { sql: conditions.join(' and '), parameters };
}

interface ReferralRow {
  readonly rank: number;
  readonly place: string;
  readonly id: string;
  readonly referral: object;
}

export interface ReferralPageWanted {
  readonly first: number;
  readonly after: string | null;
  readonly filter: ReferralFilter;
  /** What the document asks of each referral; everything when left out. */
  readonly fields?: readonly Selected[];
}

/** One page of referrals in the order of the queue: one statement however many rows. */
export async function referralPage(
  desk: Desk,
  { first, after, filter, fields }: ReferralPageWanted,
): Promise<Page<Referral>> {
  mustBeAllowed(desk.viewer, 'referral:read');
  const { sql, parameters } = referralConditions(filter);
  const key = after ? decodeCursor(after, 3) : null;
  const beyond = ` and (${queueOrder}) > (?::integer, ?::interval, ?)`;
  const rows = await desk.prepared<ReferralRow>(
    `select ${queueRank} as rank, (${queuePlace})::text as place, r.id,
       ${referralJson('r', fields && namesOf(fields))} as referral
     from (
       select * from referral r where ${sql}${key ? beyond : ''}
       order by ${queueOrder} limit ${pageSize(first) + 1}
     ) r order by ${queueOrder}`,
    [...parameters, ...(key ?? [])],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.rank, row.place, row.id],
    (row) => referralOf(row.referral),
  );
}

/** How many referrals a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function referralCount(desk: Desk, filter: ReferralFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'referral:read');
  const { sql, parameters } = referralConditions(filter);
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from referral r where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** The referrals with these ids that exist for the viewer, by id. */
export async function referralsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Referral>> {
  mustBeAllowed(desk.viewer, 'referral:read');
  const rows = await desk.rows<ReferralRow>(
    `select r.id, ${referralJson('r')} as referral from referral r where r.id = any(?::text[])`,
    [textArray(ids)],
  );
  return new Map(rows.map((row) => [row.id, referralOf(row.referral)]));
}

/** The references of these referrals, by id: for whoever a referral exists for, though they may not read it. */
export async function referralReferences(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await desk.rows<{ id: string; reference: string }>(
    'select id, reference from referral where id = any(array(select jsonb_array_elements_text(?::jsonb)))',
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

/** The latest referrals of each child, newest first: one statement for all children. */
export async function latestReferralsOf(
  desk: Desk,
  childIds: readonly string[],
  first: number,
): Promise<Map<string, Referral[]>> {
  mustBeAllowed(desk.viewer, 'referral:read');
  const rows = await desk.prepared<{ child_id: string; referrals: object[] }>(
    `select c.id as child_id, ${latest('c', first)} as referrals from unnest(?::text[]) as c(id)`,
    [childIds],
  );
  return new Map(rows.map((row) => [row.child_id, row.referrals.map(referralOf)]));
}

/** The latest referrals of each child of a page, in the page's own statement. */
export const referralsOfChildPage: ChildPart = {
  field: 'referrals',
  sql: (viewer, table, { args, fields }) =>
    may(viewer, 'referral:read') ? latest(table, Number(args.first), namesOf(fields)) : null,
  read: (json) => (json as object[]).map(referralOf),
};

function latest(table: string, first: number, fields?: readonly string[]): string {
  return `(select coalesce(json_agg(j.referral), '[]') from (
    select ${referralJson('r', fields)} as referral from referral r where r.child_id = ${table}.id
    order by r.received_at desc, r.id limit ${pageSize(first)}) j)`;
}

const instants = [
  'receivedAt',
  'triageDueAt',
  'pausedAt',
  'decidedAt',
  'asideAt',
  'pagedAt',
  'managerPagedAt',
  'pickedUpAt',
] as const;

/** The graph type of a referral as SQL made it. */
export function referralOf(json: object): Referral {
  const referral = Object.assign(new Referral(), json);
  for (const field of instants) {
    const text: unknown = referral[field];
    if (typeof text === 'string') Object.assign(referral, { [field]: new Date(text) });
  }
  return referral;
}

const shape: RecordShape = {
  columns: [
    'id',
    'version',
    'reference',
    'state',
    'channel',
    'language',
    'received_at',
    'triage_due_at',
    'paused_at',
    'decided_at',
    'decided_by',
    'outcome_reason',
    'outcome_note',
    'exploitation_types',
    'county_lines',
    'exploitation_place',
    'concern',
    'danger_now',
    'missing_now',
    'missing_before',
    'debt_bondage',
    'exceptional_need',
    'exceptional_need_reason',
    'nrm_submitted',
    'childrens_services_told',
    'child_aware',
    'child_wishes',
    'holder_told',
    'sharing_reason',
    'child_id',
    'authority_gss',
    'duplicate_of_id',
    'referrer_name',
    'referrer_role',
    'referrer_organisation',
    'referrer_organisation_told',
    'referrer_type',
    'referrer_phone',
    'referrer_email',
    'referrer_reference',
    'sender_verification',
    'nrm_reference_told',
    'age_told',
    'child_told',
    'not_known',
    'missing_facts',
    'nrm_form',
    'aside_reason',
    'aside_note',
    'aside_at',
    'aside_by',
    'paged_at',
    'manager_paged_at',
    'picked_up_at',
    'picked_up_by',
  ],
  always: ['id', 'child_id'],
  behind: {
    child: [],
    authority: ['authority_gss'],
    referrer: [
      'referrer_name',
      'referrer_role',
      'referrer_organisation',
      'referrer_type',
      'referrer_phone',
      'referrer_email',
      'referrer_reference',
      'sender_verification',
    ],
    isOverdue: ['triage_due_at', 'paused_at', 'decided_at'],
    access: ['state'],
    duplicateOf: ['duplicate_of_id'],
    arrival: [
      'not_known',
      'missing_facts',
      'nrm_form',
      'aside_reason',
      'aside_note',
      'aside_at',
      'aside_by',
      'paged_at',
      'manager_paged_at',
      'picked_up_at',
      'picked_up_by',
    ],
    nrmChanges: ['nrm_form'],
    files: [],
    decision: [],
    informationRequests: [],
  },
};

/** SQL that makes the referral of a row, named as the graph names it: the whole of it, or what these fields need. */
export function referralJson(table: string, fields?: readonly string[]): string {
  return recordJson(table, shape, fields);
}
