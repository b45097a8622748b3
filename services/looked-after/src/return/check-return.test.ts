import { describe, expect, test } from 'vitest';
import { openDataPath } from '@ictg/kit/geography';
import { checkReturn, rules } from './check-return.js';
import { readReturn } from './read-return.js';
import {
  yearEnding,
  type EpisodeLine,
  type HeaderLine,
  type MissingLine,
  type Return903,
  type UascLine,
} from './return.js';

const year = yearEnding(2026);

const header: HeaderLine = {
  line: 2,
  child: '1',
  sex: 'F',
  dob: '2010-05-01',
  ethnic: 'WBRI',
  upn: 'A123456789012',
};
const episode: EpisodeLine = {
  line: 2,
  child: '1',
  decom: '2025-05-01',
  rne: 'S',
  ls: 'V2',
  cin: 'N1',
  dec: '2025-09-01',
  rec: 'X1',
};
const next: EpisodeLine = {
  ...episode,
  line: 3,
  decom: '2025-09-01',
  rne: 'L',
  ls: 'C2',
  dec: null,
  rec: '',
};
const uasc: UascLine = { line: 2, child: '1', sex: 'F', dob: '2010-05-01', duc: '2028-05-01' };
const missing: MissingLine = {
  line: 2,
  child: '1',
  dob: '2010-05-01',
  missing: 'M',
  start: '2025-06-01',
  end: '2025-06-03',
};
const clean: Return903 = {
  header: [header],
  episodes: [episode, next],
  uasc: [uasc],
  missing: [missing],
};

const ofHeader = (changes: Partial<HeaderLine>): Return903 => ({
  ...clean,
  header: [{ ...header, ...changes }],
});
const ofFirst = (changes: Partial<EpisodeLine>): Return903 => ({
  ...clean,
  episodes: [{ ...episode, ...changes }, next],
});
const ofNext = (changes: Partial<EpisodeLine>): Return903 => ({
  ...clean,
  episodes: [episode, { ...next, ...changes }],
});
const ofUasc = (changes: Partial<UascLine>): Return903 => ({
  ...clean,
  uasc: [{ ...uasc, ...changes }],
});
const ofMissing = (changes: Partial<MissingLine>): Return903 => ({
  ...clean,
  missing: [{ ...missing, ...changes }],
});
const alone = (changes: Partial<EpisodeLine>): Return903 => ({
  ...clean,
  episodes: [{ ...episode, dec: null, rec: '', ...changes }],
});

/** One fault for each rule; where a line breaks another rule as well, that is named too. */
const faults: readonly (readonly [string, Return903, readonly string[]])[] = [
  ['101', ofHeader({ sex: '3' }), ['INT21']],
  ['102', ofHeader({ dob: false }), ['INT13', 'INT18']],
  ['103', ofHeader({ ethnic: '' }), []],
  ['168', ofHeader({ upn: 'A12' }), []],
  ['442', ofHeader({ upn: '' }), []],
  [
    '301',
    { ...clean, header: [header, { ...header, line: 3, child: '2', dob: '2026-04-01' }] },
    [],
  ],
  [
    '351',
    { ...clean, header: [header, { ...header, line: 3, child: '2', dob: '1998-01-01' }] },
    [],
  ],
  ['INT32', { ...clean, header: [header, { ...header, line: 3 }] }, []],
  ['INT03', alone({ child: '9' }), []],
  ['INT04', ofMissing({ child: '9' }), []],
  ['INT09', ofUasc({ child: '9' }), []],
  ['INT13', ofMissing({ dob: '2010-05-02' }), []],
  ['INT18', ofUasc({ dob: '2010-05-02' }), []],
  ['INT21', ofUasc({ sex: 'M' }), []],
  ['INT36', { ...clean, uasc: [uasc, { ...uasc, line: 3 }] }, []],
  ['141', alone({ decom: null }), []],
  ['147', alone({ dec: false, rec: 'X1' }), []],
  ['148', alone({ rec: 'X1' }), []],
  ['353', alone({ decom: '1991-10-13' }), ['302']],
  ['354', alone({ decom: '2026-04-01' }), []],
  ['385', alone({ dec: '2026-04-01', rec: 'E8' }), []],
  ['355', alone({ dec: '2025-05-01', rec: 'E8' }), []],
  ['356', alone({ dec: '2025-04-30', rec: 'E8' }), []],
  ['302', alone({ decom: '2010-04-30' }), []],
  ['501', ofNext({ decom: '2025-08-31', rne: 'S' }), []],
  ['142', ofFirst({ dec: null, rec: '' }), []],
  ['104', ofUasc({ duc: false }), []],
  ['304', ofUasc({ duc: '2028-05-02' }), []],
  ['1004', ofMissing({ start: false }), []],
  ['1005', ofMissing({ end: false }), []],
  ['564', ofMissing({ start: null }), []],
  ['567', ofMissing({ end: '2025-05-31' }), []],
  ['570', ofMissing({ start: '2026-04-01', end: null }), []],
  ['571', ofMissing({ end: '2026-04-01' }), []],
  ['586', ofMissing({ start: '2010-04-30' }), []],
  ['144', alone({ ls: 'Z9' }), []],
  ['143', alone({ rne: 'Z' }), []],
  ['145', alone({ cin: 'N9' }), []],
  ['149', alone({ dec: '2025-09-01', rec: 'E99' }), []],
  ['1006', ofMissing({ missing: 'X' }), []],
  ['352', ofHeader({ dob: '2007-05-01' }), ['INT13', 'INT18']],
  [
    '358',
    { ...alone({ ls: 'J1' }), header: [{ ...header, dob: '2015-05-02' }] },
    ['INT13', 'INT18'],
  ],
  ['361', alone({ ls: 'L1', dec: '2025-05-05', rec: 'E8' }), []],
  ['362', alone({ ls: 'L2', dec: '2025-05-23', rec: 'E8' }), []],
  ['363', alone({ ls: 'L3', dec: '2025-05-09', rec: 'E8' }), []],
  ['445', alone({ ls: 'D1' }), []],
  [
    '446',
    { ...alone({ ls: 'E1', decom: '2005-12-29' }), header: [{ ...header, dob: '2004-05-01' }] },
    ['INT13', 'INT18'],
  ],
  ['432', ofFirst({ rec: 'E8' }), []],
  ['433', ofNext({ decom: '2025-09-03' }), []],
  [
    '426',
    {
      ...ofFirst({ ls: 'V3' }),
      episodes: [
        { ...episode, ls: 'V3' },
        { ...next, ls: 'V4' },
      ],
    },
    [],
  ],
];

describe('a return', () => {
  test('without a fault breaks no rule', () => {
    expect(checkReturn(clean, year)).toEqual([]);
  });

  test.each(faults)('with a fault of the rule %s is told so by its number', (code, of, besides) => {
    const broken = checkReturn(of, year);
    expect(new Set(broken.map(({ rule }) => rule.code))).toEqual(new Set([code, ...besides]));
  });

  test('every rule has a fault here, a number of its own in its file, and says what to do', () => {
    expect(new Set(faults.map(([code]) => code))).toEqual(new Set(rules.map(({ code }) => code)));
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { sentence } of rules) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    ['L1', '2025-05-04'],
    ['L2', '2025-05-22'],
    ['L3', '2025-05-08'],
  ])('with the status %s at the longest that the law allows breaks none', (ls, dec) => {
    expect(checkReturn(alone({ ls, dec, rec: 'E8' }), year)).toEqual([]);
  });

  test('codes of sex follow the year of the return', () => {
    const numbers = { ...ofHeader({ sex: '2' }), uasc: [{ ...uasc, sex: '2' }] };
    expect(checkReturn(numbers, yearEnding(2026)).map(({ rule }) => rule.code)).toContain('101');
    const before = checkReturn(numbers, yearEnding(2024)).map(({ rule }) => rule.code);
    expect(before).not.toContain('101');
  });
});

test('the open fake return is read whole', async () => {
  const of = await readReturn(openDataPath('looked-after/fake-return'));
  expect([of.header, of.episodes, of.uasc, of.missing].map(({ length }) => length)).toEqual([
    2675, 5050, 132, 43,
  ]);
  const broken = checkReturn(of, yearEnding(2018));
  // Its reasons for an end were dealt by chance, so many stand without their day.
  expect(broken.some(({ rule }) => rule.code === '148')).toBe(true);
  expect(broken.filter(({ rule }) => ['102', '141', 'INT03', 'INT32'].includes(rule.code))).toEqual(
    [],
  );
});
