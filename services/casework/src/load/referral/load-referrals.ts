import { londonDay } from '@ictg/kit/calendar';
import { nationOf } from '@ictg/kit/geography';
import type { Desk } from '@ictg/kit/database';
import type { Loader, Remarks, RowFault } from '@ictg/kit/load';
import { refuseLegalStatus } from '../../eligibility/index.js';
import { lookAlikes } from '../child/look-alikes.js';
import { nrmReferenceHolders } from '../child/nrm-references.js';
import { nrmKey } from '../../child/index.js';
import { referralColumns } from './referral.columns.js';
import type { IncomingReferral, ReferralFileRow, ReferralsFound } from './referral-row.js';
import { writeReferrals } from './write-referrals.js';

/** Loads referrals that another system or a spreadsheet holds. Each comes into the queue like one from the form. */
export const referralLoader: Loader<typeof referralColumns, ReferralsFound> = {
  kind: 'referrals',
  columns: referralColumns,
  key: ['external_id'],
  parts: {
    child: [
      'first_name',
      'last_name',
      'other_names',
      'dob',
      'dob_status',
      'gender',
      'nationality',
      'country_of_birth',
      'ethnicity',
      'first_language',
      'interpreter_needed',
      'language_preference',
      'communication_needs',
      'home_office_reference',
    ],
    'place of the child': ['local_authority_gss'],
    'legal status': ['legal_status', 'legal_status_from'],
    'parental responsibility': ['pr_situation', 'pr_holder', 'pr_in_uk', 'pr_contact_safe'],
    referral: [
      'received_at',
      'language',
      'referrer_name',
      'referrer_role',
      'referrer_organisation',
      'referrer_type',
      'referrer_phone',
      'referrer_email',
      'referrer_reference',
      'local_authority_gss',
      'exploitation_types',
      'exploitation_place',
      'county_lines',
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
    ],
    'NRM reference': ['nrm_reference'],
    'where the child is': ['address', 'safe_contact'],
  },
  check,
  prepare,
  write: writeReferrals,
};

function check(row: ReferralFileRow, today: string): readonly RowFault[] {
  const receivedOn = londonDay(row.received_at);
  const faults: (RowFault | false)[] = [
    receivedOn > today && {
      column: 'received_at',
      code: 'IN_FUTURE',
      sentence: 'A referral cannot be received in the future. Check the year.',
    },
    row.child_reference === null &&
      row.first_name === 'Not recorded' &&
      row.last_name === 'Not recorded' && {
        column: 'first_name',
        code: 'MISSING',
        sentence: 'Give at least one name of the child. Where nobody knows one, write "not known".',
      },
    row.dob !== null &&
      row.dob > receivedOn && {
        column: 'dob',
        code: 'AFTER_REFERRAL',
        sentence: 'The child is born after the day of the referral. Check both years.',
      },
    row.dob !== null &&
      row.dob < '1990-01-01' && {
        column: 'dob',
        code: 'TOO_EARLY',
        sentence: 'That date of birth is of somebody well past 18. Check the year.',
      },
    row.dob === null &&
      row.dob_status === 'EXACT' && {
        column: 'dob',
        code: 'MISSING',
        sentence:
          'The date of birth is called exact and is not given. Give it, or write NOT_KNOWN as its status.',
      },
    row.exceptional_need === 'YES' &&
      row.exceptional_need_reason === null && {
        column: 'exceptional_need_reason',
        code: 'MISSING',
        sentence: 'Say what makes the need exceptional.',
      },
    legalStatusFault(row),
  ];
  return faults.filter((fault) => fault !== false);
}

function legalStatusFault({
  legal_status: code,
  local_authority_gss: authority,
}: ReferralFileRow): RowFault | false {
  const nation = authority === null ? undefined : nationOf(authority);
  const refusal = code !== null && nation ? refuseLegalStatus(code, nation) : undefined;
  return refusal
    ? { column: 'legal_status', code: refusal.code, sentence: refusal.sentence }
    : false;
}

async function prepare(
  desk: Desk,
  rows: readonly IncomingReferral[],
  remarks: Remarks,
): Promise<ReferralsFound> {
  const wanted = rows.flatMap(({ row }) => row.child_reference ?? []);
  const children = await desk.rows<{ id: string; reference: string }>(
    `select id, reference from child where state <> 'SUPERSEDED' and reference in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(wanted)],
  );
  const byReference = new Map(children.map(({ id, reference }) => [reference, id]));
  for (const { line, row } of rows)
    if (row.child_reference !== null && !byReference.has(row.child_reference))
      remarks.reject(line, {
        column: 'child_reference',
        code: 'NO_SUCH_CHILD',
        sentence:
          'There is no child with this reference. Leave the cell empty to make a new record.',
      });
  const referrals = await desk.rows<{
    external_id: string;
    id: string;
    child_id: string;
    owns: boolean;
  }>(
    `select r.external_id, r.id, r.child_id, coalesce(c.external_id = 'referral:' || r.external_id, false) as owns
     from referral r join child c on c.id = r.child_id where r.external_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(rows.map(({ row }) => row.external_id))],
  );
  const byExternalId = new Map(
    referrals.map((one) => [
      one.external_id,
      { id: one.id, childId: one.child_id, ownsChild: one.owns },
    ]),
  );
  await tellLookAlikes(
    desk,
    rows.filter(({ row }) => row.child_reference === null && !byExternalId.has(row.external_id)),
    remarks,
  );
  await tellTakenReferences(desk, rows, byExternalId, remarks);
  return { children: byReference, referrals: byExternalId };
}

async function tellLookAlikes(
  desk: Desk,
  fresh: readonly IncomingReferral[],
  remarks: Remarks,
): Promise<void> {
  const alike = await lookAlikes(
    desk,
    fresh.map(({ line, row }) => ({
      line,
      name: `${row.first_name} ${row.last_name}`,
      dateOfBirth: row.dob,
    })),
  );
  for (const [line, references] of alike)
    remarks.notice(line, {
      column: null,
      code: 'LOOKS_ALIKE',
      sentence: `Born on the same day as, and shares a name with, ${references.slice(0, 3).join(', ')}. A record of its own is made; compare them.`,
    });
}

async function tellTakenReferences(
  desk: Desk,
  rows: readonly IncomingReferral[],
  known: ReferralsFound['referrals'],
  remarks: Remarks,
): Promise<void> {
  const given = rows.filter(
    ({ row, parts }) => row.nrm_reference !== null && parts.has('NRM reference'),
  );
  const holders = await nrmReferenceHolders(
    desk,
    given.map(({ row }) => row.nrm_reference ?? ''),
  );
  for (const { line, row } of given) {
    const holder = holders.get(nrmKey(row.nrm_reference ?? ''));
    if (holder !== undefined && holder !== known.get(row.external_id)?.childId)
      remarks.notice(line, {
        column: 'nrm_reference',
        code: 'REFERENCE_IN_USE',
        sentence:
          'Another child has this NRM reference already, so it is not given twice. A manager gets a task to find out which is right.',
      });
  }
}
