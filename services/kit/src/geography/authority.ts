import { openDataRows } from './open-data.js';

/** The two nations that the service covers; law on children in care differs between them. */
export const nations = ['ENGLAND', 'WALES'] as const;
export type Nation = (typeof nations)[number];

/** A council with children's services duties, as it is today. */
export interface Authority {
  /** Present GSS code, e.g. E10000030. */
  readonly code: string;
  readonly name: string;
  /** Official Welsh name; only councils in Wales have one. */
  readonly nameCy: string | undefined;
  readonly nation: Nation;
  readonly regionCode: string;
  readonly region: string;
  /** Each authority lies in exactly one force area. */
  readonly forceCode: string;
  readonly force: string;
  /** Kind of council, e.g. London borough. */
  readonly tier: string;
  /** Three-digit number used by the Department for Education; England only. */
  readonly dfeNumber: string | undefined;
}

const rows = openDataRows('geography/local-authorities.csv', [
  'gss_code',
  'name',
  'name_cy',
  'country',
  'region_code',
  'region',
  'tier',
  'police_force_area_code',
  'police_force_area',
  'dfe_la_code',
]);

/** The 175 authorities of England and Wales, by name. */
export const authorities: readonly Authority[] = rows
  .map((row) => ({
    code: row.gss_code,
    name: row.name,
    nameCy: row.name_cy || undefined,
    nation: row.country === 'Wales' ? ('WALES' as const) : ('ENGLAND' as const),
    regionCode: row.region_code,
    region: row.region,
    forceCode: row.police_force_area_code,
    force: row.police_force_area,
    tier: row.tier,
    dfeNumber: row.dfe_la_code || undefined,
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const byCode = new Map(authorities.map((authority) => [authority.code, authority]));

/** The authority that has this code today; nothing for a code of the past: see `currentCodes`. */
export function authority(code: string): Authority | undefined {
  return byCode.get(code);
}
