import type { Cube } from '../cube/cell.js';
import { keysOf, nameOf, type Layout } from '../cube/layout.js';
import type { Quarter } from '../cube/counted-child.js';
import { ordinal } from '../cube/period.js';

/** For each cell, which of the sums of a table it belongs to. */
export interface Sums {
  readonly sumOf: Int32Array;
  readonly sums: number;
}

/** The cells of a cube as numbers, read once for the many tables whose sums they are. */
export class Reading {
  /** For each cell its quarter, counted from the first. */
  readonly quarterOf: Int32Array;
  readonly quarters: number;
  private readonly keys: readonly ((layout: Layout) => readonly string[])[];
  private readonly parts = new Map<string, Sums>();

  constructor(readonly cube: Cube) {
    const name = cube.name === 'REFERRED' ? 'REFERRED' : 'IN_CARE';
    this.keys = cube.cells.map((cell) => keysOf(name, cell));
    const at = cube.dimensions.indexOf('quarter');
    const ordinals = cube.cells.map(({ codes }) => ordinal(codes[at] as Quarter));
    const first = ordinals.reduce((least, one) => Math.min(least, one), Infinity);
    this.quarterOf = Int32Array.from(ordinals, (one) => one - first);
    this.quarters = this.quarterOf.reduce((most, one) => Math.max(most, one), -1) + 1;
  }

  /** The sums of a table. */
  sums(layout: Layout): Sums {
    const parts = [0, 1, 2, 3].map((part) => this.part(layout, part));
    const numbers = new Map<number, number>();
    const sumOf = new Int32Array(this.keys.length);
    for (let at = 0; at < sumOf.length; at++) {
      let key = 0;
      for (const { sumOf: numberOf, sums } of parts) key = key * sums + (numberOf[at] as number);
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      sumOf[at] = number;
    }
    return { sumOf, sums: numbers.size };
  }

  /** One of the four keys of a table, which many tables share. */
  private part(layout: Layout, part: number): Sums {
    const [place, period, split, care] = nameOf(layout).split('/');
    const name = `${part}:${[place, period, split, care][part] ?? ''}`;
    const known = this.parts.get(name);
    if (known) return known;
    const numbers = new Map<string, number>();
    const sumOf = Int32Array.from(this.keys, (keys) => {
      const key = keys(layout)[part] ?? '';
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return number;
    });
    const made = { sumOf, sums: Math.max(1, numbers.size) };
    this.parts.set(name, made);
    return made;
  }
}
