import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseloadColumns } from './caseload/caseload.columns.js';
import { extractColumns } from './extract/extract.columns.js';
import { referralColumns } from './referral/referral.columns.js';
import { staffColumns } from './staff/staff.columns.js';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

describe('the list of columns in the documentation', () => {
  test.each([
    ['referrals', referralColumns],
    ['ictg-extract', extractColumns],
    ['staff', staffColumns],
    ['caseload', caseloadColumns],
  ] as const)('names every column of %s', (kind, columns) => {
    const section = readme.split(/^## /m).find((one) => one.startsWith(`${kind}\n`)) ?? '';
    expect(Object.keys(columns).filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  test('every column says what it means', () => {
    for (const columns of [referralColumns, extractColumns, staffColumns, caseloadColumns])
      for (const column of Object.values(columns)) expect(column.means).toMatch(/^[A-Z].*\.$/);
  });
});
