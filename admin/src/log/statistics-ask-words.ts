import { firstMonthOf, lastMonthOf } from '../insight/quarter.js';
import type { StatisticsAskRow } from './statistics-ask.list.js';

type Asked = Pick<StatisticsAskRow, 'about' | 'measures' | 'dimensions' | 'from' | 'to'>;

const populations: readonly string[] = [
  'NRM_CHILD',
  'NRM_CHILD_LOOKED_AFTER',
  'LOOKED_AFTER',
  'UNACCOMPANIED',
];

/** A question in words: what was counted, which measures, split by what, for which time. */
export function askWords(
  { about, measures, dimensions, from, to }: Asked,
  label: (type: string, code: string) => string,
): string {
  const kind = populations.includes(about) ? 'Gap' : 'Service';
  const subject = label(kind === 'Gap' ? 'GapPopulation' : 'ServiceSubject', about);
  const told = measures.map((code) => lower(label(`${kind}Measure`, code))).join('; ');
  const split = dimensions.map((code) => lower(label(`${kind}Dimension`, code))).join(', ');
  const time =
    to === null ? `From ${firstMonthOf(from)} on` : `${firstMonthOf(from)} to ${lastMonthOf(to)}`;
  return [`${subject}: ${told}.`, split === '' ? '' : `Split by: ${split}.`, `${time}.`]
    .filter((words) => words !== '')
    .join(' ');
}

function lower(words: string): string {
  // An abbreviation stays one.
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
