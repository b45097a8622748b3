import { birthday, daysBetween } from '@ictg/kit/calendar';
import { isDayOf, type EpisodeLine, type Return903 } from './return.js';
import { blocking, byChild, told, type Rule } from './rule.js';

const firstDayEver = '1991-10-14';

/** Rules about when things were. */
export const dateRules: readonly Rule[] = [
  blocking(
    '141',
    'episodes',
    'DECOM',
    'The day on which the episode began is missing or no day.',
    ({ episodes }) => episodes.filter(({ decom }) => !isDayOf(decom)),
  ),
  blocking(
    '147',
    'episodes',
    'DEC',
    'The day on which the episode ended is no day.',
    ({ episodes }) => episodes.filter(({ dec }) => dec === false),
  ),
  told(
    '148',
    'episodes',
    'REC',
    'Give both the day of the end and its reason, or neither.',
    ({ episodes }) => episodes.filter(({ dec, rec }) => (dec === null) !== (rec === '')),
  ),
  told('353', 'episodes', 'DECOM', 'No episode began before 14 October 1991.', ({ episodes }) =>
    episodes.filter(({ decom }) => isDayOf(decom) && decom < firstDayEver),
  ),
  told(
    '354',
    'episodes',
    'DECOM',
    'The episode begins after the year of the return.',
    ({ episodes }, { until }) => episodes.filter(({ decom }) => isDayOf(decom) && decom > until),
  ),
  told(
    '385',
    'episodes',
    'DEC',
    'The episode ends after the year of the return.',
    ({ episodes }, { until }) => episodes.filter(({ dec }) => isDayOf(dec) && dec > until),
  ),
  told(
    '355',
    'episodes',
    'DEC',
    'The episode ended on the day it began. Check both days.',
    ({ episodes }) => episodes.filter(({ decom, dec }) => isDayOf(dec) && decom === dec),
  ),
  blocking(
    '356',
    'episodes',
    'DEC',
    'The episode ended before it began. Check both days.',
    ({ episodes }) =>
      episodes.filter(({ decom, dec }) => isDayOf(decom) && isDayOf(dec) && dec < decom),
  ),
  blocking('302', 'episodes', 'DECOM', 'The episode began before the child was born.', (of) => {
    const born = birthdays(of);
    return of.episodes.filter(({ child, decom }) => {
      const dob = born.get(child);
      return dob !== undefined && isDayOf(decom) && decom < dob;
    });
  }),
  told('501', 'episodes', 'DECOM', 'It began before the episode before it ended.', ({ episodes }) =>
    followers(
      episodes,
      (before, { decom }) => isDayOf(before.dec) && isDayOf(decom) && decom < before.dec,
    ),
  ),
  told(
    '142',
    'episodes',
    'DECOM',
    'It began while the episode before it had not ended.',
    ({ episodes }) => followers(episodes, (before) => before.dec === null),
  ),
  told('104', 'uasc', 'DUC', 'The day on which the status ended is no day.', ({ uasc }) =>
    uasc.filter(({ duc }) => duc === false),
  ),
  told('304', 'uasc', 'DUC', 'The status ended after the 18th birthday.', ({ uasc }) =>
    uasc.filter(({ dob, duc }) => isDayOf(dob) && isDayOf(duc) && duc > birthday(dob, 18)),
  ),
  told('1004', 'missing', 'MIS_START', 'The day on which it began is no day.', ({ missing }) =>
    missing.filter(({ start }) => start === false),
  ),
  told('1005', 'missing', 'MIS_END', 'The day on which it ended is no day.', ({ missing }) =>
    missing.filter(({ end }) => end === false),
  ),
  told('564', 'missing', 'MIS_START', 'The day on which it began is empty.', ({ missing }) =>
    missing.filter(({ start }) => start === null),
  ),
  told('567', 'missing', 'MIS_END', 'It ended before it began. Check both days.', ({ missing }) =>
    missing.filter(({ start, end }) => isDayOf(start) && isDayOf(end) && end < start),
  ),
  told(
    '570',
    'missing',
    'MIS_START',
    'It began after the year of the return.',
    ({ missing }, { until }) => missing.filter(({ start }) => isDayOf(start) && start > until),
  ),
  told(
    '571',
    'missing',
    'MIS_END',
    'It ended outside the year of the return.',
    ({ missing }, { from, until }) =>
      missing.filter(({ end }) => isDayOf(end) && (end < from || end > until)),
  ),
  told('586', 'missing', 'MIS_START', 'It began before the child was born.', ({ missing }) =>
    missing.filter(({ dob, start }) => isDayOf(dob) && isDayOf(start) && start < dob),
  ),
];

/** The date of birth of each child, where it is a day. */
export function birthdays({ header }: Return903): ReadonlyMap<string, string> {
  return new Map(header.flatMap(({ child, dob }) => (isDayOf(dob) ? [[child, dob] as const] : [])));
}

/** The episodes that stand in a relation to the one before them of the same child. */
export function followers(
  episodes: readonly EpisodeLine[],
  isBroken: (before: EpisodeLine, after: EpisodeLine) => boolean,
): EpisodeLine[] {
  return [...byChild(episodes).values()].flatMap((own) => {
    const inOrder = own
      .filter(({ decom }) => isDayOf(decom))
      .sort((a, b) => String(a.decom).localeCompare(String(b.decom), 'en'));
    return inOrder.filter((after, at) => {
      const before = inOrder[at - 1];
      return before !== undefined && isBroken(before, after);
    });
  });
}

/** How many days an episode lasted; undefined while it goes on or a day is not known. */
export function daysOf({ decom, dec }: EpisodeLine): number | undefined {
  return isDayOf(decom) && isDayOf(dec) ? daysBetween(decom, dec) : undefined;
}
