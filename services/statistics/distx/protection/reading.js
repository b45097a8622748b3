import { keysOf, nameOf } from '../cube/layout.js';
/** The cells of a cube as numbers, read once for the many tables whose sums they are. */
export class Reading {
  constructor(cube) {
    this.parts = new Map();
    const name = cube.name === 'REFERRED' ? 'REFERRED' : 'IN_CARE';
    this.keys = cube.cells.map((cell) => keysOf(name, cell));
  }
  /** The sums of a table. */
  sums(layout) {
    const parts = [0, 1, 2, 3].map((part) => this.part(layout, part));
    const numbers = new Map();
    const sumOf = new Int32Array(this.keys.length);
    for (let at = 0; at < sumOf.length; at++) {
      let key = 0;
      for (const { sumOf: numberOf, sums } of parts) key = key * sums + numberOf[at];
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      sumOf[at] = number;
    }
    return { sumOf, sums: numbers.size };
  }
  /** One of the four keys of a table, which many tables share. */
  part(layout, part) {
    const [place, period, split, care] = nameOf(layout).split('/');
    const name = `${part}:${[place, period, split, care][part] ?? ''}`;
    const known = this.parts.get(name);
    if (known) return known;
    const numbers = new Map();
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
//# sourceMappingURL=reading.js.map
