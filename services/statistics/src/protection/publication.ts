import type { Cube } from '../cube/cell.js';
import type { Quarter } from '../cube/counted-child.js';
import { nameOf, type Layout } from '../cube/layout.js';
import { ordinal } from '../cube/period.js';
import {
  inCareLayouts,
  referredLayouts,
  steeredInCareLayouts,
  steeredReferredLayouts,
} from './layouts.js';
import { Reading, type Sums } from './reading.js';

/** One kind of table that may be made of a cube. */
export interface Table {
  /** The errors of a snapshot are known by it. */
  readonly name: string;
  /** How much an error in one of its sums counts against errors elsewhere. */
  readonly weight: number;
  /** Whether each of its sums is of one quarter; the others may be asked for over any run of quarters. */
  readonly isOfQuarters: boolean;
  sums(): Sums;
}

/** A cube with every kind of table that may be published of it. */
export interface Publication {
  readonly cube: Cube;
  /** For each cell its quarter, counted from the first. */
  readonly quarterOf: Int32Array;
  readonly quarters: number;
  readonly published: readonly Table[];
  /** The tables whose sums the rounding keeps close; the others follow from nearly the same cells. */
  readonly steered: readonly Table[];
}

/** The cube of the question, or that of children in care. */
export function gapPublication(cube: Cube): Publication {
  const [published, steered] =
    cube.name === 'REFERRED'
      ? [referredLayouts, steeredReferredLayouts]
      : [inCareLayouts, steeredInCareLayouts];
  const reading = new Reading(cube);
  const tableOf = (layout: Layout): Table => ({
    name: nameOf(layout),
    weight: weightOf(layout),
    isOfQuarters: layout.period === 'QUARTER',
    sums: () => reading.sums(layout),
  });
  return {
    cube,
    ...quartersIn(cube),
    published: published.map(tableOf),
    steered: steered.map(tableOf),
  };
}

/** The question itself first, and coarse sums before fine ones: more people read them. */
function weightOf({ place, split, byCare }: Layout): number {
  const isHeadline = (split === 'NONE' || split === 'WITHOUT_WORKER') && !byCare;
  const coarse = place === 'ALL' && isHeadline ? 8 : place === 'ALL' || place === 'NATION' ? 3 : 1;
  return coarse * (split === 'NONE' || split === 'WITHOUT_WORKER' ? 2 : 1) * (byCare ? 0.5 : 1);
}

/** A kind of table told by where it counts each cell. */
export interface KeyedTable extends Omit<Table, 'sums'> {
  keys(codes: readonly string[]): string;
}

/** A cube of whose tables all are kept close. */
export function publicationOf(cube: Cube, keyed: readonly KeyedTable[]): Publication {
  const tables = keyed.map(({ keys, ...table }): Table => {
    let made: Sums | undefined;
    return { ...table, sums: () => (made ??= sumsBy(cube, keys)) };
  });
  return { cube, ...quartersIn(cube), published: tables, steered: tables };
}

function sumsBy({ cells }: Cube, keys: KeyedTable['keys']): Sums {
  const numbers = new Map<string, number>();
  const sumOf = Int32Array.from(cells, ({ codes }) => {
    const key = keys(codes);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { sumOf, sums: numbers.size };
}

function quartersIn({ cells, dimensions }: Cube): Pick<Publication, 'quarterOf' | 'quarters'> {
  const at = dimensions.indexOf('quarter');
  const ordinals = cells.map(({ codes }) => ordinal(codes[at] as Quarter));
  const first = ordinals.reduce((least, one) => Math.min(least, one), Infinity);
  const quarterOf = Int32Array.from(ordinals, (one) => one - first);
  return { quarterOf, quarters: quarterOf.reduce((most, one) => Math.max(most, one), -1) + 1 };
}
