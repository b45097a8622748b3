import { CellCounter } from '../cube/cell.js';
import type { CountedReferral, Quarter } from '../cube/counted-child.js';
import type { Published } from '../protection/audit.js';
import type { ProtectedCube } from '../protection/protect.js';
import { publicationOf, type Publication } from '../protection/publication.js';

/** Referrals by quarter and line of the reconciliation, with the sums that are made of them. */
export function referralPublication(referrals: readonly CountedReferral[]): Publication {
  const counter = new CellCounter();
  for (const { quarter, line, tie } of referrals) counter.add([quarter, line], tie);
  const table = (name: string, keys: (quarter: string, line: string) => string) => ({
    name,
    weight: 1,
    isOfQuarters: name === 'QUARTER',
    keys: ([quarter = '', line = '']: readonly string[]) => keys(quarter, line),
  });
  return publicationOf(counter.cube('REFERRALS', ['quarter', 'line']), [
    table('QUARTER', (quarter) => quarter),
    table('LINE', (_, line) => line),
    table('YEAR+LINE', (quarter, line) => `${quarter.slice(0, 4)} ${line}`),
    table('YEAR', (quarter) => quarter.slice(0, 4)),
    table('ALL', () => ''),
  ]);
}

const linesOfChildren = ['AGED_18_OR_OVER', 'PLACE_UNKNOWN', 'CHILD_COUNTED'];

/**
 * What the cube of the question says of the same children: in each quarter the lines of first referrals are the children
 * counted, so a reader knows their sum from two tables.
 */
export function childrenOfQuarters({ cells, furthest }: ProtectedCube): readonly Published[] {
  const byQuarter = new Map<string, number>();
  for (const { codes, value } of cells) {
    const quarter = codes[4] ?? '';
    byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + value);
  }
  const error = furthest['ALL/QUARTER/NONE/ALL'] ?? 0;
  return [...byQuarter].map(([quarter, value]) => ({
    name: `children of ${quarter as Quarter}`,
    holds: ([of = '', line = '']) => of === quarter && linesOfChildren.includes(line),
    least: Math.max(0, value - error),
    greatest: value + error,
  }));
}
