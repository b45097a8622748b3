import type { FileRow } from '@ictg/kit/load';

/** A good referral: number `n` of a file. */
export function referralRow(n: number, changes: FileRow = {}): FileRow {
  return {
    external_id: `EXT-${n}`,
    received_at:
      n % 2 === 0
        ? `2026-03-${String((n % 28) + 1).padStart(2, '0')}`
        : `${String((n % 28) + 1).padStart(2, '0')}/02/2026`,
    referrer_organisation: 'Example Police',
    referrer_type: 'POLICE',
    first_name: `Testchild${letters(n)}`,
    last_name: `Sampleton${letters(n * 7)}`,
    dob: `2010-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
    gender: n % 3 === 0 ? 'F' : 'male',
    nationality: n % 4 === 0 ? 'British' : 'Vietnamese; British',
    local_authority_gss: 'E10000030',
    pr_situation: 'PARENT_ABROAD',
    exploitation_types: 'criminal; labour',
    concern: 'Found at work at night.',
    nrm_reference: n % 5 === 0 ? `NRM 800 ${String(n).padStart(6, '0')}` : '',
    address: n % 10 === 0 ? '1 Example Street' : '',
    ...changes,
  };
}

/** Ways in which a row can be bad, one after the other. */
export const badChanges: readonly FileRow[] = [
  { received_at: '31/02/2026' },
  { dob: 'about 2010' },
  { local_authority_gss: 'Surrey' },
  { concern: '' },
  { gender: 'perhaps' },
  { exploitation_types: 'criminal; weather' },
  { received_at: '' },
  { dob: '2031-01-01' },
  { pr_situation: 'SOMEBODY' },
  { referrer_email: 'nobody at nowhere' },
];

/** A good record of the historical extract: number `n` of a file. */
export function extractRow(n: number, changes: FileRow = {}): FileRow {
  return {
    ictg_id: `I${n}`,
    first_name: `Olden${letters(n)}`,
    last_name: `Demoson${letters(n * 3)}`,
    dob: '01/01/2002',
    gender: 'M',
    nationality: 'Sudanese',
    local_authority_gss: 'E08000003',
    referral_received: '12/06/2018',
    worker_role: 'DW',
    nrm_reference: '',
    ...changes,
  };
}

function letters(n: number): string {
  return [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}
