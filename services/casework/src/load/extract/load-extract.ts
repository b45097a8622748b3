import type { Desk } from '@ictg/kit/database';
import { type Loader, notInFile, type Remarks, type RowFault } from '@ictg/kit/load';
import { nrmReferenceHolders } from '../child/nrm-references.js';
import { nrmKey } from '../../child/index.js';
import { extractColumns } from './extract.columns.js';
import type { ExtractRow } from './extract-row.js';
import { knownRecords, type ExtractFound, type IncomingExtract } from './known-records.js';
import { writeExtract } from './write-extract.js';

/** Loads the service's historical extract: each record one child with its referral and what support it had. */
export const extractLoader: Loader<typeof extractColumns, ExtractFound> = {
  kind: 'ictg-extract',
  columns: extractColumns,
  key: ['ictg_id'],
  parts: {
    child: ['first_name', 'last_name', 'dob', 'gender', 'nationality', 'local_authority_gss'],
    referral: [
      'referral_received',
      'local_authority_gss',
      'worker_role',
      'outcome',
      'exploitation_types',
      'nrm_reference',
    ],
    support: [
      'referral_received',
      'worker_role',
      'allocated_on',
      'first_contact_on',
      'ended_on',
      'outcome',
      'closure_reason',
    ],
    'NRM reference': ['nrm_reference'],
  },
  check,
  prepare,
  write: writeExtract,
};

function check(row: ExtractRow, today: string): readonly RowFault[] {
  const { referral_received: received, dob, allocated_on: allocated, worker_role: role } = row;
  const ended = row.ended_on === notInFile ? null : row.ended_on;
  const contact = row.first_contact_on === notInFile ? null : row.first_contact_on;
  const order = (
    column: string,
    first: string | null,
    then: string | null,
    sentence: string,
  ): RowFault | false =>
    first !== null &&
    then !== null &&
    then < first && {
      column,
      code: 'WRONG_ORDER',
      sentence: `${sentence} Check day, month and year of both.`,
    };
  const future = (column: string, day: string | null): RowFault | false =>
    day !== null &&
    day > today && {
      column,
      code: 'IN_FUTURE',
      sentence: 'This day lies in the future. Check the year.',
    };
  const faults: (RowFault | false)[] = [
    future('dob', dob),
    future('referral_received', received),
    future('allocated_on', allocated),
    future('first_contact_on', contact),
    future('ended_on', ended),
    order('dob', dob, received, 'The referral was received before the child was born.'),
    order(
      'allocated_on',
      received,
      allocated,
      'A worker was allocated before the referral was received.',
    ),
    order(
      'first_contact_on',
      allocated ?? received,
      contact,
      'First contact was before a worker was allocated.',
    ),
    order('ended_on', allocated ?? received, ended, 'Support ended before it began.'),
    order('ended_on', contact, ended, 'Support ended before the first contact.'),
    role === null &&
      allocated !== null && {
        column: 'worker_role',
        code: 'CONTRADICTS',
        sentence:
          'A worker was allocated on a day, but the role is empty, which means that nobody was. Give the role, or empty the day.',
      },
  ];
  return faults.filter((fault) => fault !== false);
}

async function prepare(
  desk: Desk,
  rows: readonly IncomingExtract[],
  remarks: Remarks,
): Promise<ExtractFound> {
  const found = await knownRecords(
    desk,
    rows.map(({ row }) => `ictg:${row.ictg_id}`),
  );
  const given = rows.filter(
    ({ row, parts }) => row.nrm_reference !== null && parts.has('NRM reference'),
  );
  const holders = new Map(
    await nrmReferenceHolders(
      desk,
      given.map(({ row }) => row.nrm_reference ?? ''),
    ),
  );
  for (const { line, row } of given) {
    const key = nrmKey(row.nrm_reference ?? '');
    const own = found.get(`ictg:${row.ictg_id}`)?.childId ?? `line ${line}`;
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, own);
    else if (holder !== own)
      remarks.notice(line, {
        column: 'nrm_reference',
        code: 'REFERENCE_IN_USE',
        sentence:
          'Another record has this NRM reference already. The record is loaded and keeps the reference as a note; a manager gets a task to find out whether both are one child.',
      });
  }
  for (const { line, row, parts } of rows) {
    if (row.closure_reason?.written)
      remarks.notice(line, {
        column: 'closure_reason',
        code: 'NOT_LISTED',
        sentence:
          'This closure reason is not on our list. It is kept as written; the reason counts as not recorded.',
      });
    if (parts.has('support') && found.get(`ictg:${row.ictg_id}`)?.isWorkedOn)
      remarks.notice(line, {
        column: null,
        code: 'WORKED_ON',
        sentence:
          'People have worked on this record here since it was loaded, so its support is left as it is.',
      });
  }
  return found;
}
