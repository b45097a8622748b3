import type { Cube } from '../cube/cell.js';
import { keysOf, nameOf, type Layout } from '../cube/layout.js';

/** For each cell, which of the sums of a table it belongs to. */
export interface Sums {
  readonly sumOf: Int32Array;
  readonly sums: number;
}

/** The cells of a cube as numbers, read once for the many tables whose sums they are. */
export class Reading {
  private readonly keys: readonly ((layout: Layout) => readonly string[])[];
  private readonly parts = new Map<string, Sums>();

  constructor(cube: Cube) {
    const name = cube.name === 'REFERRED' ? 'REFERRED' : 'IN_CARE';
    this.keys = cube.cells.map((cell) => keysOf(name, cell));
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
