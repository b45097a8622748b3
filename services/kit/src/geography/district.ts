import { currentCode } from './code-change.js';
import { authorities, authority, type Authority } from './authority.js';
import { openDataRows } from './open-data.js';

/** A place by the name that people give it, and the authority with children's services duties there. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: 'AUTHORITY' | 'DISTRICT';
  readonly authority: Authority;
}

const districts: readonly NamedPlace[] = openDataRows(
  'geography/districts-2023-to-local-authority.csv',
  ['lad23_name', 'gss_code'],
).flatMap((row): NamedPlace[] => {
  const today = authority(currentCode(row.gss_code) ?? row.gss_code);
  return today ? [{ name: row.lad23_name, kind: 'DISTRICT', authority: today }] : [];
});

const named: readonly NamedPlace[] = [
  ...authorities.map((one): NamedPlace => ({ name: one.name, kind: 'AUTHORITY', authority: one })),
  // A district that is an authority itself stands there once.
  ...districts.filter((one) => one.name !== one.authority.name),
];

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const keyed = named.map((place) => ({
  place,
  keys: [place.name, ...(place.kind === 'AUTHORITY' ? [place.authority.nameCy ?? ''] : [])]
    .map(plain)
    .filter((key) => key !== ''),
}));

/**
 * The places that are called so, in English or Welsh, accents or not: those whose name begins so first, then those
 * in which a word begins so. Nothing for fewer than two letters.
 */
export function placesNamed(text: string, first: number): readonly NamedPlace[] {
  const wanted = plain(text);
  if (wanted.length < 2) return [];
  return keyed
    .map(({ place, keys }) => ({ place, rank: Math.min(...keys.map((key) => rank(key, wanted))) }))
    .filter(({ rank: found }) => found < 3)
    .sort((a, b) => a.rank - b.rank || a.place.name.localeCompare(b.place.name, 'en'))
    .slice(0, first)
    .map(({ place }) => place);
}

function rank(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  return ` ${key}`.includes(` ${wanted}`) ? 2 : 3;
}
