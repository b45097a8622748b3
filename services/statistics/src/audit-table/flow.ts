/** No upper end. Counts stay far below it, so sums with it are told apart. */
export const unlimited = Number.POSITIVE_INFINITY;

const notReached = -1;
const start = -2;

/** One arc that carries a whole number between its bounds. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly greatest: number;
}

/**
 * A circulation: at every node as much flows in as out. Bounds are whole numbers, so every least and greatest
 * flow is one too, and augmenting paths find them exactly, without a solver’s rounding. Whoever asks for a least or a
 * greatest leaves another circulation behind, as good as the one before: nothing is copied.
 */
export class Circulation {
  readonly #arcs: readonly Arc[];
  readonly #flow: number[];
  /** For every node the arcs that can change, as index × 2, plus 1 where the arc arrives. */
  readonly #at: number[][];
  /** The step by which a search came to each node. */
  readonly #reachedBy: Int32Array;

  private constructor(arcs: readonly Arc[], nodes: number) {
    this.#arcs = arcs;
    this.#flow = arcs.map(({ least }) => least);
    this.#at = Array.from({ length: nodes }, () => []);
    this.#reachedBy = new Int32Array(nodes);
    arcs.forEach(({ from, to, least, greatest }, index) => {
      if (least === greatest) return;
      this.#at[from]?.push(index * 2);
      this.#at[to]?.push(index * 2 + 1);
    });
  }

  /** Some circulation within all bounds; nothing when there is none. */
  static find(arcs: readonly Arc[], nodes: number): Circulation | undefined {
    const surplus = Array.from({ length: nodes }, () => 0);
    for (const { from, to, least } of arcs) {
      surplus[to] = (surplus[to] ?? 0) + least;
      surplus[from] = (surplus[from] ?? 0) - least;
    }
    const [source, sink] = [nodes, nodes + 1];
    const balance = surplus.flatMap((amount, node): Arc[] => {
      if (amount > 0) return [{ from: source, to: node, least: 0, greatest: amount }];
      if (amount < 0) return [{ from: node, to: sink, least: 0, greatest: -amount }];
      return [];
    });
    const network = new Circulation([...arcs, ...balance], nodes + 2);
    network.#push(source, sink, unlimited, -1);
    const isBalanced = balance.every(
      ({ greatest }, index) => network.#flow[arcs.length + index] === greatest,
    );
    return isBalanced ? network.#without(arcs, nodes) : undefined;
  }

  /** The most that an arc can carry while everything else adjusts; `unlimited` where there is no end. */
  greatest(arc: number): number {
    const { from, to, greatest } = this.#arc(arc);
    const before = this.#flow[arc] ?? 0;
    const { sent, isEndless } = this.#push(to, from, greatest - before, arc);
    this.#flow[arc] = before + sent;
    return isEndless ? unlimited : before + sent;
  }

  /** The least that an arc can carry while everything else adjusts. */
  least(arc: number): number {
    const { from, to, least } = this.#arc(arc);
    const before = this.#flow[arc] ?? 0;
    const { sent } = this.#push(from, to, before - least, arc);
    this.#flow[arc] = before - sent;
    return before - sent;
  }

  #without(arcs: readonly Arc[], nodes: number): Circulation {
    const found = new Circulation(arcs, nodes);
    arcs.forEach((_, index) => (found.#flow[index] = this.#flow[index] ?? 0));
    return found;
  }

  /** Sends up to `wanted` from one node to another past one arc, by shortest paths; answers what went. */
  #push(source: number, sink: number, wanted: number, barred: number) {
    let sent = 0;
    while (sent < wanted) {
      const path = this.#path(source, sink, barred);
      if (path === undefined) break;
      let amount = wanted - sent;
      for (const step of path) amount = Math.min(amount, this.#room(step));
      if (amount === unlimited) return { sent, isEndless: true };
      for (const step of path) {
        const arc = step >> 1;
        this.#flow[arc] = (this.#flow[arc] ?? 0) + (step % 2 === 0 ? amount : -amount);
      }
      sent += amount;
    }
    return { sent, isEndless: false };
  }

  #path(source: number, sink: number, barred: number): number[] | undefined {
    const reachedBy = this.#reachedBy.fill(notReached);
    reachedBy[source] = start;
    const queue = [source];
    for (const node of queue) {
      for (const step of this.#at[node] ?? []) {
        const next = this.#end(step);
        if (reachedBy[next] !== notReached || step >> 1 === barred || this.#room(step) === 0)
          continue;
        reachedBy[next] = step;
        if (next === sink) return this.#trace(source, sink);
        queue.push(next);
      }
    }
    return undefined;
  }

  #trace(source: number, sink: number): number[] {
    const path: number[] = [];
    for (let node = sink; node !== source;) {
      const step = this.#reachedBy[node] ?? start;
      path.push(step);
      node = this.#end(step ^ 1);
    }
    return path;
  }

  #end(step: number): number {
    const { from, to } = this.#arc(step >> 1);
    return step % 2 === 0 ? to : from;
  }

  #room(step: number): number {
    const { least, greatest } = this.#arc(step >> 1);
    const now = this.#flow[step >> 1] ?? 0;
    return step % 2 === 0 ? greatest - now : now - least;
  }

  #arc(index: number): Arc {
    const arc = this.#arcs[index];
    if (arc === undefined) throw new RangeError(`There is no arc ${index}.`);
    return arc;
  }
}
