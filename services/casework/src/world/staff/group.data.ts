import { authorities, type Authority } from '@ictg/kit/geography';

/** Regions that one team works in. */
export interface Group {
  readonly id: string;
  readonly regionCodes: readonly string[];
}

/** The teams of the demo world. */
export const groups: readonly Group[] = [
  { id: 'south', regionCodes: ['E12000008', 'E12000009'] },
  { id: 'midlands', regionCodes: ['E12000004', 'E12000005'] },
  { id: 'north-west', regionCodes: ['E12000002'] },
  { id: 'wales', regionCodes: ['W92000004'] },
  { id: 'london-and-east', regionCodes: ['E12000006', 'E12000007'] },
  { id: 'yorkshire-and-north-east', regionCodes: ['E12000001', 'E12000003'] },
];

const idByRegion = new Map(
  groups.flatMap(({ id, regionCodes }) => regionCodes.map((code) => [code, id] as const)),
);

/** The team in whose regions an authority lies. */
export function groupOf({ regionCode }: Authority): string {
  return idByRegion.get(regionCode) ?? 'south';
}

/** The authorities of a team. */
export function authoritiesOf(group: string): readonly string[] {
  return authorities.filter((one) => groupOf(one) === group).map(({ code }) => code);
}
