import { type Place } from './counted-child.js';
/** What an authority's boundaries are taken as. */
export declare const geographies: readonly ['COMPARABLE', 'TODAY', 'AS_ON_DAY'];
export type Geography = (typeof geographies)[number];
/** The levels of place, coarsest first. */
export declare const placeLevels: readonly [
  'ALL',
  'NATION',
  'REGION',
  'POLICE_FORCE',
  'LOCAL_AUTHORITY',
];
export type PlaceLevel = (typeof placeLevels)[number];
/** What every place of England and Wales together is called. */
export declare const everywhere = 'ENGLAND_AND_WALES';
/** The code under which a place is counted at a level. */
export declare function placeAt(place: Place, level: PlaceLevel, geography: Geography): string;
/** An authority's code in one geography; an abolished one maps to its comparable area, never to a guessed successor. */
export declare function authorityAt(code: string, geography: Geography): string;
/** The place of an authority by its code of a day, with the levels above it. */
export declare function placeOfAuthority(code: string): Place | undefined;
/** Every code of place that is published, with its name in words. */
export declare function placeNames(): ReadonlyMap<string, string>;
