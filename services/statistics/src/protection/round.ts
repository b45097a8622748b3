import type { Cell } from '../cube/cell.js';

/** Every protected count is a multiple of this. */
export const base = 5;

/** Sums of cells that are published: for each cell the sum it belongs to, or -1 for none. */
export interface Family {
  readonly name: string;
  readonly sumOf: Int32Array;
  readonly sums: number;
  /** How much an error in one of its sums counts against errors elsewhere. */
  readonly weight: number;
  /** An error that no sum of it may exceed for the sake of others. */
  readonly within?: number | undefined;
}

/** The values that an earlier snapshot leaves a cell to choose from; undefined where it leaves both neighbours. */
export type Kept = (cell: Cell) => readonly number[] | undefined;

/** The multiples beside a count; the count alone where it is one. */
export function neighboursOf(count: number): readonly number[] {
  const below = Math.floor(count / base) * base;
  return count === below ? [below] : [below, below + base];
}

/**
 * Rounds each cell to a neighbouring multiple of the base so that the sums of all families stay close.
 *
 * A multiple stays as it is; nothing becomes something only if there was somebody. Where the choice is free it starts
 * from carrying the remainder from cell to cell, and then single cells and pairs change their choice while that brings
 * the sums closer. The order of everything comes from the cells' marks, which only the key could foretell.
 */
export function roundCells(
  cells: readonly Cell[],
  families: readonly Family[],
  kept: Kept,
  groups: readonly (readonly number[])[],
): Int32Array {
  const search = new Search(cells, families, kept);
  search.start();
  for (let pass = 0; pass < 8 && search.flipSingles(); pass++);
  for (let pass = 0; pass < 2 && search.flipPairs(groups); pass++);
  return search.values;
}

class Search {
  readonly values: Int32Array;
  private readonly isFree: Uint8Array;
  private readonly order: readonly number[];
  private readonly errors: readonly Int32Array[];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly families: readonly Family[],
    kept: Kept,
  ) {
    this.values = new Int32Array(cells.length);
    this.isFree = new Uint8Array(cells.length);
    cells.forEach((cell, at) => {
      const [first = 0, ...others] = kept(cell) ?? neighboursOf(cell.count);
      this.isFree[at] = others.length > 0 ? 1 : 0;
      this.values[at] = first;
    });
    const rank = cells.map(({ mark }) => Number.parseInt(mark.slice(0, 12), 16));
    this.order = cells
      .map((_, at) => at)
      .filter((at) => this.isFree[at] === 1)
      .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
    this.errors = families.map(({ sums }) => new Int32Array(sums));
  }

  /** Carries the remainder along the cells, which lie in the order of their codes. */
  start(): void {
    const first = this.cells[0];
    let carried = first ? Number.parseInt(first.mark.slice(0, 6), 16) % base : 0;
    this.cells.forEach(({ count }, at) => {
      if (this.isFree[at] === 0) return;
      carried += count % base;
      if (carried >= base) {
        carried -= base;
        this.values[at] = (this.values[at] ?? 0) + base;
      }
    });
    this.families.forEach(({ sumOf }, f) => {
      const errors = this.errors[f];
      if (errors === undefined) return;
      this.cells.forEach(({ count }, at) => {
        const sum = sumOf[at] ?? -1;
        if (sum >= 0) errors[sum] = (errors[sum] ?? 0) + (this.values[at] ?? 0) - count;
      });
    });
  }

  /** One pass over all cells; whether any changed. */
  flipSingles(): boolean {
    let hasChanged = false;
    for (const at of this.order) {
      const step = this.step(at);
      if (this.gain(at, step) >= 0) continue;
      this.take(at, step);
      hasChanged = true;
    }
    return hasChanged;
  }

  /** One pass over pairs in the same group, one of them up and the other down; whether any changed. */
  flipPairs(groups: readonly (readonly number[])[]): boolean {
    const groupOf = new Int32Array(this.cells.length).fill(-1);
    groups.forEach((group, g) => {
      for (const at of group) groupOf[at] = g;
    });
    let hasChanged = false;
    for (const at of this.order) {
      const group = groups[groupOf[at] ?? -1];
      if (group === undefined) continue;
      const step = this.step(at);
      const alone = this.gain(at, step);
      this.take(at, step);
      let [best, partner] = [-1e-9 - alone, -1];
      for (const other of group) {
        if (other === at || this.isFree[other] === 0) continue;
        const back = this.step(other);
        if (back === step) continue;
        const gain = this.gain(other, back);
        if (gain < best) [best, partner] = [gain, other];
      }
      if (partner >= 0) {
        this.take(partner, this.step(partner));
        hasChanged = true;
      } else if (alone < 0) {
        hasChanged = true;
      } else {
        this.take(at, -step);
      }
    }
    return hasChanged;
  }

  private step(at: number): number {
    return (this.values[at] ?? 0) > (this.cells[at]?.count ?? 0) ? -base : base;
  }

  private gain(at: number, step: number): number {
    let total = 0;
    for (let f = 0; f < this.families.length; f++) {
      const family = this.families[f] as Family;
      const sum = family.sumOf[at] as number;
      if (sum < 0) continue;
      const error = (this.errors[f] as Int32Array)[sum] as number;
      total += family.weight * (cost(error + step, family) - cost(error, family));
    }
    return total;
  }

  private take(at: number, step: number): void {
    this.values[at] = (this.values[at] as number) + step;
    for (let f = 0; f < this.families.length; f++) {
      const sum = (this.families[f] as Family).sumOf[at] as number;
      const errors = this.errors[f] as Int32Array;
      if (sum >= 0) errors[sum] = (errors[sum] as number) + step;
    }
  }
}

/** Errors of a base or more hurt most, those beyond a family's own limit more than all others together. */
function cost(error: number, { within = Infinity }: Family): number {
  const size = Math.abs(error);
  const beyond = size - base + 1;
  return (
    error * error +
    (beyond > 0 ? 4 * beyond * beyond : 0) +
    (size > within ? 1_000_000 * (size - within) : 0)
  );
}
