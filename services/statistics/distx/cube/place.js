import {
  authorities,
  authority,
  authorityName,
  codeChanges,
  currentCode,
  forces,
  regions,
} from '@ictg/kit/geography';
import { unknown } from './counted-child.js';
/** What an authority's boundaries are taken as. */
export const geographies = ['COMPARABLE', 'TODAY', 'AS_ON_DAY'];
/** The levels of place, coarsest first. */
export const placeLevels = ['ALL', 'NATION', 'REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'];
/** What every place of England and Wales together is called. */
export const everywhere = 'ENGLAND_AND_WALES';
const comparable = comparableAreas();
/**
 * Areas that are one throughout the years: councils that a split or a new boundary tied together stand as one area under
 * the code of the old council, never spread over guessed successors.
 */
function comparableAreas() {
  const group = new Map();
  for (const { oldCode, newCode } of codeChanges) {
    const merged = new Set([
      ...(group.get(oldCode) ?? [oldCode]),
      ...(group.get(newCode) ?? [newCode]),
    ]);
    for (const code of merged) group.set(code, merged);
  }
  return new Map(
    [...group].flatMap(([code, codes]) => {
      const today = [...codes].filter((one) => authority(one) !== undefined).sort();
      if (today.length < 2) return [];
      const old = [...codes]
        .filter((one) => authority(one) === undefined && one.startsWith('E10'))
        .sort();
      const name =
        old.length === 1
          ? `${(authorityName(old[0] ?? '') ?? '').replace(' (county)', '')} (whole area)`
          : today.map((one) => authorityName(one)).join(', ');
      return [[code, { code: `AREA-${old[0] ?? today[0] ?? ''}`, name }]];
    }),
  );
}
/** The code under which a place is counted at a level. */
export function placeAt(place, level, geography) {
  if (level === 'ALL') return everywhere;
  if (level === 'NATION') return place.nation;
  if (level === 'REGION') return place.region;
  if (level === 'POLICE_FORCE') return place.force;
  return authorityAt(place.authority, geography);
}
/** An authority's code in one geography; an abolished one maps to its comparable area, never to a guessed successor. */
export function authorityAt(code, geography) {
  if (code === unknown || geography === 'AS_ON_DAY') return code;
  if (geography === 'COMPARABLE') return comparable.get(code)?.code ?? currentCode(code) ?? code;
  return currentCode(code) ?? comparable.get(code)?.code ?? code;
}
/** The place of an authority by its code of a day, with the levels above it. */
export function placeOfAuthority(code) {
  const today = authority(code) ?? authority(currentCode(code) ?? '') ?? firstSuccessor(code);
  if (today === undefined) return undefined;
  return {
    authority: code,
    force: today.forceCode,
    region: today.regionCode,
    nation: today.nation,
  };
}
/** Force and region did not change with the councils of 2017 to 2025, so any successor tells them. */
function firstSuccessor(code) {
  const next = codeChanges.find(({ oldCode }) => oldCode === code);
  return next && (authority(next.newCode) ?? firstSuccessor(next.newCode));
}
/** Every code of place that is published, with its name in words. */
export function placeNames() {
  return new Map([
    [everywhere, 'England and Wales'],
    ['ENGLAND', 'England'],
    ['WALES', 'Wales'],
    [unknown, 'Not known'],
    ...regions.map(({ code, name }) => [code, name]),
    ...forces.map(({ code, name }) => [code, name]),
    ...codeChanges.map(({ oldCode, oldName }) => [oldCode, oldName]),
    ...authorities.map(({ code, name }) => [code, name]),
    ...[...comparable.values()].map(({ code, name }) => [code, name]),
  ]);
}
//# sourceMappingURL=place.js.map
