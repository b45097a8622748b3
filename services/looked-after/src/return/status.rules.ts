import { ageOn } from '@ictg/kit/calendar';
import { isCode } from './code-list.js';
import { birthdays, daysOf, followers } from './date.rules.js';
import { isDayOf } from './return.js';
import { blocking, byChild, told, type Rule } from './rule.js';

const lawChanged = '2005-12-30';
/** Most days that the law allows a status to last; hours are not in the return, so 72 of them are three days. */
const mostDays = { L1: 3, L2: 21, L3: 7 } as const;
const fromTenOn = ['J1', 'J2', 'J3'];

/** Rules about the legal status and the reasons that an episode began and ended. */
export const statusRules: readonly Rule[] = [
  blocking('144', 'episodes', 'LS', 'This is no legal status of the list.', (of, year) =>
    of.episodes.filter(({ ls }) => !isCode('episodes', 'LS', ls, year)),
  ),
  told('143', 'episodes', 'RNE', 'This is no reason for a new episode.', (of, year) =>
    of.episodes.filter(({ rne }) => !isCode('episodes', 'RNE', rne, year)),
  ),
  told('145', 'episodes', 'CIN', 'This is no category of need.', (of, year) =>
    of.episodes.filter(({ cin }) => !isCode('episodes', 'CIN', cin, year)),
  ),
  told('149', 'episodes', 'REC', 'This is no reason for an end.', (of, year) =>
    of.episodes.filter(({ rec }) => rec !== '' && !isCode('episodes', 'REC', rec, year)),
  ),
  told(
    '1006',
    'missing',
    'MISSING',
    'Write M for missing, or A for away without leave.',
    (of, year) => of.missing.filter(({ missing }) => !isCode('missing', 'MISSING', missing, year)),
  ),
  told(
    '352',
    'episodes',
    'DECOM',
    'The child was 18 or older when it started to be looked after.',
    (of) => {
      const born = birthdays(of);
      return of.episodes.filter(({ child, decom, rne }) => {
        const dob = born.get(child);
        return rne === 'S' && dob !== undefined && isDayOf(decom) && ageOn(dob, decom) >= 18;
      });
    },
  ),
  told('358', 'episodes', 'LS', 'A child under ten cannot have this status.', (of) => {
    const born = birthdays(of);
    return of.episodes.filter(({ child, decom, ls }) => {
      const dob = born.get(child);
      return (
        fromTenOn.includes(ls) && dob !== undefined && isDayOf(decom) && ageOn(dob, decom) < 10
      );
    });
  }),
  told('361', 'episodes', 'DEC', 'Police protection ends after 72 hours.', ({ episodes }) =>
    episodes.filter((one) => one.ls === 'L1' && (daysOf(one) ?? 0) > mostDays.L1),
  ),
  told(
    '362',
    'episodes',
    'DEC',
    'An emergency protection order ends after 21 days.',
    ({ episodes }) => episodes.filter((one) => one.ls === 'L2' && (daysOf(one) ?? 0) > mostDays.L2),
  ),
  told(
    '363',
    'episodes',
    'DEC',
    'A child assessment order ends after seven days.',
    ({ episodes }) => episodes.filter((one) => one.ls === 'L3' && (daysOf(one) ?? 0) > mostDays.L3),
  ),
  told('445', 'episodes', 'LS', 'No freeing order was made after December 2005.', ({ episodes }) =>
    episodes.filter(({ ls, decom }) => ls === 'D1' && isDayOf(decom) && decom >= lawChanged),
  ),
  told(
    '446',
    'episodes',
    'LS',
    'No placement order was made before December 2005.',
    ({ episodes }) =>
      episodes.filter(({ ls, decom }) => ls === 'E1' && isDayOf(decom) && decom < lawChanged),
  ),
  told(
    '432',
    'episodes',
    'RNE',
    'The child had ceased to be looked after, so this episode must begin with S.',
    ({ episodes }) =>
      followers(
        episodes,
        (before, { rne }) => before.rec !== 'X1' && before.rec !== '' && rne !== 'S',
      ),
  ),
  told(
    '433',
    'episodes',
    'DECOM',
    'It goes on from the episode before, so it must begin on the day that one ended.',
    ({ episodes }) =>
      followers(
        episodes,
        (before, { decom, rne }) => before.rec === 'X1' && rne !== 'S' && before.dec !== decom,
      ),
  ),
  told(
    '426',
    'episodes',
    'LS',
    'Short breaks are recorded one by one (V3) or as an agreement (V4), not both.',
    ({ episodes }) =>
      [...byChild(episodes).values()].flatMap((own) =>
        own.some(({ ls }) => ls === 'V3') ? own.filter(({ ls }) => ls === 'V4') : [],
      ),
  ),
];
