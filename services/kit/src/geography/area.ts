import { readFileSync } from 'node:fs';
import type { Nation } from './authority.js';
import { openDataPath, openDataRows } from './open-data.js';

/** A police force area; each authority lies in exactly one. */
export interface Force {
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
}

/** One of the nine English regions, or Wales as its own. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** The 43 police force areas of England and Wales. */
export const forces: readonly Force[] = openDataRows('geography/police-force-areas.csv', [
  'police_force_area_code',
  'police_force_area',
  'country',
]).map((row) => ({
  code: row.police_force_area_code,
  name: row.police_force_area,
  nation: row.country === 'Wales' ? 'WALES' : 'ENGLAND',
}));

/** The nine English regions and Wales. */
export const regions: readonly Region[] = openDataRows('geography/regions.csv', [
  'region_code',
  'region',
]).map((row) => ({ code: row.region_code, name: row.region }));

const forceByCode = new Map(forces.map((one) => [one.code, one]));
const regionByCode = new Map(regions.map((one) => [one.code, one]));

/** The police force area with this code. */
export function force(code: string): Force | undefined {
  return forceByCode.get(code);
}

/** The region with this code. */
export function region(code: string): Region | undefined {
  return regionByCode.get(code);
}

/**
 * The map of England and Wales as TopoJSON text, ready to be sent to a browser: layers `utla`, `pfa`, `region`
 * and `country`, each shape under its code of today.
 */
export function boundariesTopojson(): string {
  return readFileSync(openDataPath('geography/boundaries-ew-2023.topojson'), 'utf8');
}
