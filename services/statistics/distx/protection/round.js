/** Every protected count is a multiple of this. */
export const base = 5;
/** The multiples beside a count; the count alone where it is one. */
export function neighboursOf(count) {
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
export function roundCells(cells, families, kept, groups) {
  const search = new Search(cells, families, kept);
  search.start();
  for (let pass = 0; pass < 8 && search.flipSingles(); pass++);
  for (let pass = 0; pass < 2 && search.flipPairs(groups); pass++);
  return search.values;
}
class Search {
  constructor(cells, families, kept) {
    this.cells = cells;
    this.families = families;
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
  start() {
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
  flipSingles() {
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
  flipPairs(groups) {
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
  step(at) {
    return (this.values[at] ?? 0) > (this.cells[at]?.count ?? 0) ? -base : base;
  }
  gain(at, step) {
    let total = 0;
    for (let f = 0; f < this.families.length; f++) {
      const family = this.families[f];
      const sum = family.sumOf[at];
      if (sum < 0) continue;
      const error = this.errors[f][sum];
      total += family.weight * (cost(error + step) - cost(error));
    }
    return total;
  }
  take(at, step) {
    this.values[at] = this.values[at] + step;
    for (let f = 0; f < this.families.length; f++) {
      const sum = this.families[f].sumOf[at];
      const errors = this.errors[f];
      if (sum >= 0) errors[sum] = errors[sum] + step;
    }
  }
}
/** Errors of a base or more hurt most. */
function cost(error) {
  const beyond = Math.abs(error) - base + 1;
  return error * error + (beyond > 0 ? 4 * beyond * beyond : 0);
}
//# sourceMappingURL=round.js.map
