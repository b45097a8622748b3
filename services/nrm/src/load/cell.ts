import { fault, oneOf, texts, value, type CellRead } from '@ictg/kit/load';
import {
  exploitationTypes,
  type Answer,
  type ExploitationType,
  type Sex,
} from '../referral/nrm-referral.vocabulary.js';

/** Sex as the form and its exports write it. */
export const sex: (cell: string) => CellRead<Sex> = oneOf(
  ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN'],
  { f: 'FEMALE', girl: 'FEMALE', m: 'MALE', boy: 'MALE', u: 'NOT_KNOWN', unknown: 'NOT_KNOWN' },
);

/** An answer of the form. */
export const answer: (cell: string) => CellRead<Answer> = oneOf(['YES', 'NO', 'NOT_KNOWN'], {
  y: 'YES',
  true: 'YES',
  1: 'YES',
  n: 'NO',
  false: 'NO',
  0: 'NO',
  unknown: 'NOT_KNOWN',
});

const exploitation = oneOf(exploitationTypes, {
  'criminal exploitation': 'CRIMINAL',
  'labour exploitation': 'LABOUR',
  'sexual exploitation': 'SEXUAL',
  'domestic servitude': 'DOMESTIC',
  unknown: 'NOT_KNOWN',
});

/** Kinds of exploitation, separated by semicolons, strokes or commas. */
export function exploitations(cell: string): CellRead<readonly ExploitationType[]> {
  const parts = cell
    .split(/[;|,/&]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map(exploitation);
  if (found.some(({ ok }) => !ok))
    return fault(
      'NOT_LISTED',
      `One part is not one of: ${exploitationTypes.join(', ')}. Separate several by semicolons.`,
    );
  const kinds = found.flatMap((read) => (read.ok ? [read.value] : []));
  return value([...new Set(kinds)].sort());
}

/** Names or nationalities, separated by semicolons, strokes or commas. */
export function list(longest: number): (cell: string) => CellRead<readonly string[]> {
  const read = texts(longest);
  return (cell) => read(cell.replaceAll(',', ';'));
}
