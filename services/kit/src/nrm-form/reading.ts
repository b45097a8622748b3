// cspell:words barnardo bnca ecpat kalayaan medaille nspcc
import { placesNamed } from '../geography/index.js';
import { plainWords } from './field.js';

/** The questions about kinds of exploitation, and the kind of this service that each is. */
export const exploitationKinds: readonly { readonly field: string; readonly type: string }[] = [
  { field: 'types-of-exploitation-forced-to-work', type: 'LABOUR' },
  { field: 'types-of-exploitation-wages-taken', type: 'LABOUR' },
  { field: 'types-of-exploitation-forced-to-commit-fraud', type: 'CRIMINAL' },
  { field: 'types-of-exploitation-prostitution', type: 'SEXUAL' },
  { field: 'types-of-exploitation-child-exploitation', type: 'SEXUAL' },
  { field: 'types-of-exploitation-taken-somewhere', type: 'SEXUAL' },
  { field: 'types-of-exploitation-forced-to-commit-crime', type: 'CRIMINAL' },
  { field: 'types-of-exploitation-organs-removed', type: 'ORGAN_HARVESTING' },
  { field: 'types-of-exploitation-unpaid-household-work', type: 'DOMESTIC_SERVITUDE' },
  { field: 'types-of-exploitation-other', type: 'NOT_KNOWN' },
];

/** Whether an answer is a no, in whichever way a system writes one. */
export function isNo(answer: string | undefined): boolean {
  return answer !== undefined && /^(no|false|0|n|off|none)$/.test(plainWords(answer));
}

const months =
  'january february march april may june july august september october november december';

/** The calendar day that an answer names, in any of the ways in which people write one; null when it names none. */
export function dayOf(answer: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(answer.trim());
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(answer.trim());
  if (british) return calendarDay(british[3], british[2], british[1]);
  const spelt = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) (\d{4})$/.exec(plainWords(answer));
  const name = spelt?.[2] ?? '';
  const month = months.split(' ').findIndex((one) => name.length >= 3 && one.startsWith(name));
  return spelt && month >= 0 ? calendarDay(spelt[3], String(month + 1), spelt[1]) : null;
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written);
  return isReal && at.getTime() <= Date.UTC(9999, 0) && Number(year) >= 1900 ? written : null;
}

/** The authority that is called so and no other; undefined when none is, or more than one. */
export function authorityCalled(name: string): string | undefined {
  const bare = name
    .replace(
      /\b(city|county|borough|metropolitan|london|royal|council|of|the|children'?s services)\b/gi,
      ' ',
    )
    .trim();
  for (const tried of [name, bare]) {
    const found = placesNamed(tried, 5).filter(
      (place) => plainWords(place.name) === plainWords(tried),
    );
    const codes = new Set(found.map(({ authority }) => authority.code));
    if (codes.size === 1) return [...codes][0];
  }
  return undefined;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/police|constabulary|national crime agency|\bnca\b/i, 'POLICE'],
  [/home office|border force|immigration|visas/i, 'HOME_OFFICE'],
  [/council|borough|local authority|children'?s services|social care/i, 'LOCAL_AUTHORITY'],
  [/\bnhs\b|hospital|health/i, 'HEALTH'],
  [
    /barnardo|salvation army|migrant help|medaille|nspcc|refugee council|kalayaan|tara|unseen|ecpat/i,
    'NGO',
  ],
];

/** What kind of organisation is called so, as far as its name says. */
export function referrerTypeOf(organisation: string): string {
  if (authorityCalled(organisation) !== undefined) return 'LOCAL_AUTHORITY';
  return kinds.find(([pattern]) => pattern.test(organisation))?.[1] ?? 'OTHER';
}

/** An answer as prose: dates that a system writes one beside the other are put apart. */
export function splitDates(answer: string): string {
  return answer.replace(/(\d{4}-\d{2}-\d{2}),(?=\d{4}-\d{2}-\d{2})/g, '$1 to ');
}
