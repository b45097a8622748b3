import { ageOn } from '@ictg/kit/calendar';
import { isCode } from './code-list.js';
import { isDayOf, type Return903 } from './return.js';
import { blocking, byChild, told, type Rule } from './rule.js';

/** Rules about who a child is. */
export const identityRules: readonly Rule[] = [
  told(
    '101',
    'header',
    'SEX',
    'This is no code for sex. Write 1 or 2, from 2025 M, F or U.',
    (of, year) => of.header.filter(({ sex }) => !isCode('header', 'SEX', sex, year)),
  ),
  blocking(
    '102',
    'header',
    'DOB',
    'The date of birth is missing or no day. Write it as 31/03/2009.',
    ({ header }) => header.filter(({ dob }) => !isDayOf(dob)),
  ),
  told('103', 'header', 'ETHNIC', 'The ethnicity is missing or no code of the list.', (of, year) =>
    of.header.filter(({ ethnic }) => !isCode('header', 'ETHNIC', ethnic, year)),
  ),
  told(
    '168',
    'header',
    'UPN',
    'This is no pupil number: a letter, eleven digits and a digit or letter; where there is none, UN1 to UN5.',
    ({ header }) =>
      header.filter(({ upn }) => upn !== '' && !/^([A-Z]\d{11}[A-Z\d]|UN[1-5])$/.test(upn)),
  ),
  told(
    '442',
    'header',
    'UPN',
    'The pupil number is empty. Where there is none, write UN1 to UN5.',
    ({ header }) => header.filter(({ upn }) => upn === ''),
  ),
  blocking(
    '301',
    'header',
    'DOB',
    'The child was born after the year of the return.',
    ({ header }, { until }) => header.filter(({ dob }) => isDayOf(dob) && dob > until),
  ),
  told(
    '351',
    'header',
    'DOB',
    'The child was over 25 when the year began. Check the year of birth.',
    ({ header }, { from }) => header.filter(({ dob }) => isDayOf(dob) && ageOn(dob, from) > 25),
  ),
  blocking(
    'INT32',
    'header',
    'CHILD',
    'The child stands here a second time. Leave one line for each child.',
    ({ header }) => repeated(header),
  ),
  blocking(
    'INT03',
    'episodes',
    'CHILD',
    'No such child stands in the header. Add it there, or remove the episode.',
    (of) => of.episodes.filter(notInHeader(of)),
  ),
  told('INT04', 'missing', 'CHILD', 'No such child stands in the header.', (of) =>
    of.missing.filter(notInHeader(of)),
  ),
  told('INT09', 'uasc', 'CHILD', 'No such child stands in the header.', (of) =>
    of.uasc.filter(notInHeader(of)),
  ),
  told('INT13', 'missing', 'DOB', 'The header has another date of birth for this child.', (of) =>
    of.missing.filter(differsIn(of, 'dob')),
  ),
  told('INT18', 'uasc', 'DOB', 'The header has another date of birth for this child.', (of) =>
    of.uasc.filter(differsIn(of, 'dob')),
  ),
  told('INT21', 'uasc', 'SEX', 'The header has another sex for this child.', (of) =>
    of.uasc.filter(differsIn(of, 'sex')),
  ),
  told(
    'INT36',
    'uasc',
    'CHILD',
    'The child stands here a second time. Leave one line for each child.',
    ({ uasc }) => repeated(uasc),
  ),
];

function repeated<Line extends { readonly child: string }>(lines: readonly Line[]): Line[] {
  return [...byChild(lines).values()].flatMap((own) => own.slice(1));
}

function notInHeader({ header }: Return903): (line: { readonly child: string }) => boolean {
  const known = new Set(header.map(({ child }) => child));
  return ({ child }) => !known.has(child);
}

function differsIn<Field extends 'dob' | 'sex'>(
  { header }: Return903,
  field: Field,
): (line: { readonly child: string } & Readonly<Record<Field, unknown>>) => boolean {
  const known = new Map(header.map((line) => [line.child, line[field]]));
  return (line) => known.has(line.child) && known.get(line.child) !== line[field];
}
