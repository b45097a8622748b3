import { createHash } from 'node:crypto';

/** An innermost cell of a cube: one code for each of its dimensions, and the children in it. */
export interface Cell {
  readonly codes: readonly string[];
  readonly count: number;
  /** Changes when the children in it do; by keyed ties, so that nobody else can work it out. */
  readonly mark: string;
}

/** A cube before protection. Only cells with children in them are there. */
export interface Cube {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly Cell[];
}

/** Counts people into the innermost cells of a cube. */
export class CellCounter {
  private readonly ties = new Map<string, { codes: readonly string[]; ties: string[] }>();

  add(codes: readonly string[], tie: string): void {
    const key = codes.join('|');
    const found = this.ties.get(key);
    if (found) found.ties.push(tie);
    else this.ties.set(key, { codes, ties: [tie] });
  }

  cube(name: string, dimensions: readonly string[]): Cube {
    const cells = [...this.ties]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { codes, ties }]): Cell => ({
        codes,
        count: ties.length,
        mark: createHash('sha256')
          .update(`${name}|${key}|${ties.sort().join(',')}`)
          .digest('hex'),
      }));
    return { name, dimensions, cells };
  }
}
