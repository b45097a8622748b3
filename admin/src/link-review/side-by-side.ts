import { dayWords } from '../date/date-words.js';
import type { ReviewedRecord } from './reviewed-record.js';

/** One line of the two records, with what the comparison says of it. */
export interface ComparedLine {
  readonly head: string;
  readonly left: string;
  readonly right: string;
  /** In a word, so that nothing is told by colour alone. */
  readonly mark: 'same' | 'differs' | 'one only' | 'neither' | 'not compared';
}

/** The lines of two records, one under the other, in the order in which people compare. */
export function linesOf(left: ReviewedRecord, right: ReviewedRecord): readonly ComparedLine[] {
  const registers = [
    ...new Set([...left.references, ...right.references].map(({ register }) => register)),
  ];
  const values = ({ references }: ReviewedRecord, register: string): string =>
    references.flatMap((one) => (one.register === register ? [one.value] : [])).join(', ');
  return [
    line('Name', left.names[0] ?? '', right.names[0] ?? ''),
    line('Other names', left.names.slice(1).join(', '), right.names.slice(1).join(', ')),
    line('Born', day(left.dates[0]), day(right.dates[0])),
    line('Sex', inWords(left.sex), inWords(right.sex)),
    line('Nationality', left.nationality, right.nationality),
    line('Authority', left.place, right.place),
    ...registers.map((register) =>
      line(capital(register), values(left, register), values(right, register)),
    ),
    ofItsOwn('Day of the record', day(left.event), day(right.event)),
  ].filter(({ mark }) => mark !== 'neither');
}

function day(text: string | undefined): string {
  return text === undefined || text === '' ? '' : dayWords(text);
}

function line(head: string, left: string, right: string): ComparedLine {
  return { head, left, right, mark: markOf(plain(left), plain(right)) };
}

/** What each record has of its own: the day of a referral and that of an episode need not be one. */
function ofItsOwn(head: string, left: string, right: string): ComparedLine {
  return { head, left, right, mark: left === '' && right === '' ? 'neither' : 'not compared' };
}

function markOf(left: string, right: string): ComparedLine['mark'] {
  if (left === '' && right === '') return 'neither';
  if (left === '' || right === '') return 'one only';
  return left === right ? 'same' : 'differs';
}

/** Case, accents and blanks do not count as a difference. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s-]+/g, '')
    .toLowerCase();
}

function inWords(code: string): string {
  return capital(code.toLowerCase().replaceAll('_', ' '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
