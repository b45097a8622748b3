import type { Desk } from '@ictg/kit/database';
import type { Loader, Remarks, RowFault } from '@ictg/kit/load';
import { knownRecords } from '../extract/known-records.js';
import { nrmReferenceHolders } from '../child/nrm-references.js';
import { nrmKey } from '../../child/index.js';
import { caseloadColumns } from './caseload.columns.js';
import {
  externalIdOf,
  guardianKey,
  type CaseloadFound,
  type CaseRow,
  type IncomingCase,
} from './case-row.js';
import { writeCaseload } from './write-caseload.js';

/** Loads the cases that are open today, each with the person who has it, so that a service can move in. */
export const caseloadLoader: Loader<typeof caseloadColumns, CaseloadFound> = {
  kind: 'caseload',
  columns: caseloadColumns,
  key: ['case_id'],
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
      'local_authority_gss',
    ],
    referral: ['referral_received', 'local_authority_gss', 'exploitation_types'],
    support: ['worker_role', 'worker_email', 'allocated_on', 'first_contact_on'],
    'parental responsibility': ['pr_situation', 'pr_holder', 'pr_in_uk'],
    'NRM reference': ['nrm_reference'],
  },
  check,
  prepare,
  write: writeCaseload,
};

function check(row: CaseRow, today: string): readonly RowFault[] {
  const faults: (RowFault | false)[] = [
    row.referral_received > today && {
      column: 'referral_received',
      code: 'IN_FUTURE',
      sentence: 'This day lies in the future. Check the year.',
    },
    row.allocated_on > today && {
      column: 'allocated_on',
      code: 'IN_FUTURE',
      sentence: 'This day lies in the future. Check the year.',
    },
    row.dob !== null &&
      row.dob > row.referral_received && {
        column: 'dob',
        code: 'AFTER_REFERRAL',
        sentence: 'The child is born after the day of the referral. Check both years.',
      },
    row.allocated_on < row.referral_received && {
      column: 'allocated_on',
      code: 'WRONG_ORDER',
      sentence: 'The case was allocated before the referral was received. Check both days.',
    },
    row.first_contact_on !== null &&
      row.first_contact_on < row.referral_received && {
        column: 'first_contact_on',
        code: 'WRONG_ORDER',
        sentence: 'First contact was before the referral was received. Check both days.',
      },
    row.first_contact_on !== null &&
      row.first_contact_on > today && {
        column: 'first_contact_on',
        code: 'IN_FUTURE',
        sentence: 'This day lies in the future. Check the year.',
      },
  ];
  return faults.filter((fault) => fault !== false);
}

async function prepare(
  desk: Desk,
  rows: readonly IncomingCase[],
  remarks: Remarks,
): Promise<CaseloadFound> {
  const records = await knownRecords(
    desk,
    rows.flatMap(({ row }) => [
      `case:${row.case_id}`,
      ...(row.ictg_id === null ? [] : [`ictg:${row.ictg_id}`]),
    ]),
  );
  const staff = await desk.rows<{ email: string; role: string; id: string; subject: string }>(
    `select m.email, p.role, m.id, m.subject from staff_member m join post p on p.staff_id = m.id
     where m.email in (select jsonb_array_elements_text(?::jsonb)) and p.from_on <= london_today() and (p.until_on is null or p.until_on >= london_today())`,
    [JSON.stringify(rows.map(({ row }) => row.worker_email))],
  );
  const guardians = new Map(
    staff.map(({ email, role, id, subject }) => [`${email} ${role}`, { staffId: id, subject }]),
  );
  const holders = await nrmReferenceHolders(
    desk,
    rows.flatMap(({ row }) => row.nrm_reference ?? []),
  );
  for (const { line, row } of rows) {
    const record = records.get(externalIdOf(row, records));
    if (!guardians.has(guardianKey(row)))
      remarks.reject(line, {
        column: 'worker_email',
        code: 'NO_SUCH_WORKER',
        sentence:
          'Nobody on the staff register has this address and a post of this role today. Load the staff first, or correct the address.',
      });
    if (row.ictg_id !== null && !records.has(`ictg:${row.ictg_id}`) && !record)
      remarks.notice(line, {
        column: 'ictg_id',
        code: 'NO_SUCH_RECORD',
        sentence: 'The extract with this number was not loaded, so a new record is made.',
      });
    const holder = row.nrm_reference === null ? undefined : holders.get(nrmKey(row.nrm_reference));
    if (holder !== undefined && holder !== record?.childId)
      remarks.notice(line, {
        column: 'nrm_reference',
        code: 'REFERENCE_IN_USE',
        sentence:
          'Another child has this NRM reference already, so it is not given twice. A manager gets a task to find out which is right.',
      });
  }
  return { records, guardians };
}
