import type { Cube } from '../cube/cell.js';
import type { Publication, Table } from './publication.js';
import { base, neighboursOf, roundCells, type Kept } from './round.js';

/** An innermost cell as it is published; a cell that would be 0 is left out, as an empty one is. */
export interface ProtectedCell {
  readonly codes: readonly string[];
  readonly value: number;
}

/** What was chosen for a cell: kept beside the snapshot and never published. */
export interface Choice {
  readonly codes: readonly string[];
  readonly mark: string;
  readonly value: number;
  /** How many there were; not there in choices made before it was kept. */
  readonly count?: number;
}

export interface ProtectedCube {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly ProtectedCell[];
  /** The furthest that any sum of a kind of table lies from the truth, on a coarse scale: 4, 9, 14 and so on. */
  readonly furthest: Readonly<Record<string, number>>;
}

/** How far sums of one kind of table lie from the truth, for the builder's eyes only. */
export interface Error {
  readonly layout: string;
  readonly mean: number;
  readonly worst: number;
  readonly sums: number;
}

export interface Protection {
  readonly cube: ProtectedCube;
  readonly choices: readonly Choice[];
  readonly errors: readonly Error[];
}

/** Protects a cube; cells whose children are those of an earlier snapshot keep the choice made then. */
export function protect(publication: Publication, earlier: readonly Choice[] = []): Protection {
  const { cube, steered, published } = publication;
  const values = roundCells(
    cube.cells,
    steered.map(({ name, weight, within, sums }) => ({ ...sums(), name, weight, within })),
    keptFrom(earlier),
    groupsOf(cube),
  );
  const errors = published.map((table) => errorOf(table, publication, values));
  return {
    cube: {
      name: cube.name,
      dimensions: cube.dimensions,
      cells: cube.cells.flatMap(({ codes }, at) =>
        (values[at] ?? 0) > 0 ? [{ codes, value: values[at] ?? 0 }] : [],
      ),
      furthest: Object.fromEntries(errors.map(({ layout, worst }) => [layout, onScale(worst)])),
    },
    choices: cube.cells.map(({ codes, mark, count }, at) => ({
      codes,
      mark,
      count,
      value: values[at] ?? 0,
    })),
    errors,
  };
}

/**
 * The same children keep their choice. A cell that lost or won some moves the same way or not at all: a figure that rose
 * when a child left would say more of how many there are than either of the two.
 */
function keptFrom(earlier: readonly Choice[]): Kept {
  const byMark = new Map(earlier.map(({ mark, value }) => [mark, value]));
  const byCodes = new Map(earlier.map((one) => [one.codes.join('|'), one]));
  return ({ mark, codes, count }) => {
    const same = byMark.get(mark);
    if (same !== undefined) return [same];
    const before = byCodes.get(codes.join('|'));
    if (before?.count === undefined) return undefined;
    const { count: then, value } = before;
    if (count === then) return [value];
    return neighboursOf(count).filter((one) => (count < then ? one <= value : one >= value));
  };
}

/** Pairs are sought within one authority, where they leave the coarser sums alone. */
function groupsOf({ cells }: Cube): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  cells.forEach(({ codes }, at) => {
    const key = codes[0] ?? '';
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()];
}

/**
 * How far the sums of one kind of table lie from the truth. A year or a whole period may be asked for in part, so the
 * worst is that over every run of quarters within it.
 */
function errorOf(
  table: Table,
  { cube, quarterOf, quarters }: Publication,
  values: Int32Array,
): Error {
  const { sumOf, sums } = table.sums();
  const errors = new Int32Array(sums * quarters);
  cube.cells.forEach(({ count }, at) => {
    const sum = (sumOf[at] ?? 0) * quarters + (quarterOf[at] ?? 0);
    errors[sum] = (errors[sum] ?? 0) + (values[at] ?? 0) - count;
  });
  let [total, worst] = [0, 0];
  for (let sum = 0; sum < sums; sum++) {
    let [run, lowest, highest] = [0, 0, 0];
    for (const error of errors.subarray(sum * quarters, (sum + 1) * quarters)) {
      run += error;
      lowest = Math.min(lowest, run);
      highest = Math.max(highest, run);
    }
    total += Math.abs(run);
    worst = Math.max(worst, table.isOfQuarters ? Math.abs(run) : highest - lowest);
  }
  return { layout: table.name, mean: total / Math.max(1, sums), worst, sums };
}

/** Never below 4, which is what a single cell hides, and in steps, so that it says little of any one sum. */
function onScale(worst: number): number {
  return Math.max(1, Math.ceil((worst + 1) / base)) * base - 1;
}
