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
import { base } from './round.js';
import { Reading, type Sums } from './reading.js';

/** One kind of table that may be made of a cube. */
export interface Table {
  /** The errors of a snapshot are known by it. */
  readonly name: string;
  /** How much an error in one of its sums counts against errors elsewhere. */
  readonly weight: number;
  /** An error that none of its sums has for the sake of others, where the children allow it. */
  readonly within?: number | undefined;
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
    within:
      isHeadline(layout) && layout.place === 'ALL' && layout.period === 'QUARTER'
        ? base
        : undefined,
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
function weightOf(layout: Layout): number {
  const { place, split, byCare } = layout;
  const coarse =
    place === 'ALL' && isHeadline(layout) ? 8 : place === 'ALL' || place === 'NATION' ? 3 : 1;
  return coarse * (split === 'NONE' || split === 'WITHOUT_WORKER' ? 2 : 1) * (byCare ? 0.5 : 1);
}

function isHeadline({ split, byCare }: Layout): boolean {
  return (split === 'NONE' || split === 'WITHOUT_WORKER') && !byCare;
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
