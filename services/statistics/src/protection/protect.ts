import type { Cell, Cube } from '../cube/cell.js';
import { keysOf, nameOf, type Layout } from '../cube/layout.js';
import { base, roundCells, type Family, type Kept } from './round.js';
import {
  inCareLayouts,
  referredLayouts,
  steeredInCareLayouts,
  steeredReferredLayouts,
} from './layouts.js';

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

type Steered = 'REFERRED' | 'IN_CARE';

/** Protects a cube; cells whose children are those of an earlier snapshot keep the choice made then. */
export function protect(cube: Cube, earlier: readonly Choice[] = []): Protection {
  const name = cube.name as Steered;
  const [steered, published] =
    name === 'REFERRED'
      ? [steeredReferredLayouts, referredLayouts]
      : [steeredInCareLayouts, inCareLayouts];
  const reading = cube.cells.map((cell) => keysOf(name, cell));
  const family = (layout: Layout): Family => familyOf(layout, reading);
  const values = roundCells(cube.cells, steered.map(family), keptFrom(earlier), groupsOf(cube));
  const errors = published.map((layout) => errorOf(family(layout), cube.cells, values));
  return {
    cube: {
      name: cube.name,
      dimensions: cube.dimensions,
      cells: cube.cells.flatMap(({ codes }, at) =>
        (values[at] ?? 0) > 0 ? [{ codes, value: values[at] ?? 0 }] : [],
      ),
      furthest: Object.fromEntries(errors.map(({ layout, worst }) => [layout, onScale(worst)])),
    },
    choices: cube.cells.map(({ codes, mark }, at) => ({ codes, mark, value: values[at] ?? 0 })),
    errors,
  };
}

function keptFrom(earlier: readonly Choice[]): Kept {
  const byMark = new Map(earlier.map(({ mark, value }) => [mark, value]));
  return ({ mark }) => byMark.get(mark);
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

function familyOf(
  layout: Layout,
  reading: readonly ((layout: Layout) => readonly string[])[],
): Family {
  const numbers = new Map<string, number>();
  const sumOf = new Int32Array(reading.length);
  reading.forEach((keys, at) => {
    const key = keys(layout).join('|');
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    sumOf[at] = number;
  });
  return { name: nameOf(layout), sumOf, sums: numbers.size, weight: weightOf(layout) };
}

/** The question itself first, and coarse sums before fine ones: more people read them. */
function weightOf({ place, split, byCare }: Layout): number {
  const coarse = place === 'ALL' || place === 'NATION' ? 3 : 1;
  return coarse * (split === 'NONE' || split === 'WITHOUT_WORKER' ? 2 : 1) * (byCare ? 0.5 : 1);
}

function errorOf(family: Family, cells: readonly Cell[], values: Int32Array): Error {
  const errors = new Int32Array(family.sums);
  cells.forEach(({ count }, at) => {
    const sum = family.sumOf[at] ?? 0;
    errors[sum] = (errors[sum] ?? 0) + (values[at] ?? 0) - count;
  });
  const sizes = [...errors].map(Math.abs);
  return {
    layout: family.name,
    mean: sizes.reduce((total, size) => total + size, 0) / Math.max(1, sizes.length),
    worst: sizes.reduce((worst, size) => Math.max(worst, size), 0),
    sums: family.sums,
  };
}

/** Never below 4, which is what a single cell hides, and in steps, so that it says little of any one sum. */
function onScale(worst: number): number {
  return Math.max(1, Math.ceil((worst + 1) / base)) * base - 1;
}
