var _a;
/** No upper end. Counts stay far below it, so sums with it are told apart. */
export const unlimited = Number.POSITIVE_INFINITY;
/**
 * A circulation: at every node as much flows in as out. Bounds are whole numbers, so every least and greatest
 * flow is one too, and augmenting paths find them exactly, without a solver’s rounding.
 */
export class Circulation {
  #arcs;
  #flow;
  /** For every node its arcs, as index × 2, plus 1 where the arc arrives. */
  #at;
  constructor(arcs, nodes) {
    this.#arcs = arcs;
    this.#flow = arcs.map(({ least }) => least);
    this.#at = Array.from({ length: nodes }, () => []);
    arcs.forEach(({ from, to }, index) => {
      this.#at[from]?.push(index * 2);
      this.#at[to]?.push(index * 2 + 1);
    });
  }
  /** Some circulation within all bounds; nothing when there is none. */
  static find(arcs, nodes) {
    const surplus = Array.from({ length: nodes }, () => 0);
    for (const { from, to, least } of arcs) {
      surplus[to] = (surplus[to] ?? 0) + least;
      surplus[from] = (surplus[from] ?? 0) - least;
    }
    const [source, sink] = [nodes, nodes + 1];
    const balance = surplus.flatMap((amount, node) => {
      if (amount > 0) return [{ from: source, to: node, least: 0, greatest: amount }];
      if (amount < 0) return [{ from: node, to: sink, least: 0, greatest: -amount }];
      return [];
    });
    const network = new _a([...arcs, ...balance], nodes + 2);
    network.#push(source, sink, unlimited, -1);
    const isBalanced = balance.every(
      ({ greatest }, index) => network.#flow[arcs.length + index] === greatest,
    );
    return isBalanced ? network.#without(arcs, nodes) : undefined;
  }
  /** The most that an arc can carry while everything else adjusts; `unlimited` where there is no end. */
  greatest(arc) {
    const { from, to, greatest } = this.#arc(arc);
    const now = this.#flow[arc] ?? 0;
    return now + this.#copy().#push(to, from, greatest - now, arc);
  }
  /** The least that an arc can carry while everything else adjusts. */
  least(arc) {
    const { from, to, least } = this.#arc(arc);
    const now = this.#flow[arc] ?? 0;
    return now - this.#copy().#push(from, to, now - least, arc);
  }
  #without(arcs, nodes) {
    const found = new _a(arcs, nodes);
    arcs.forEach((_, index) => (found.#flow[index] = this.#flow[index] ?? 0));
    return found;
  }
  #copy() {
    return this.#without(this.#arcs, this.#at.length);
  }
  /** Sends up to `wanted` from one node to another past one arc, by shortest paths; answers what went. */
  #push(source, sink, wanted, barred) {
    let sent = 0;
    while (sent < wanted) {
      const path = this.#path(source, sink, barred);
      if (path === undefined) return sent;
      const amount = Math.min(wanted - sent, ...path.map((step) => this.#room(step)));
      if (amount === unlimited) return unlimited;
      for (const step of path) {
        const arc = step >> 1;
        this.#flow[arc] = (this.#flow[arc] ?? 0) + (step % 2 === 0 ? amount : -amount);
      }
      sent += amount;
    }
    return sent;
  }
  #path(source, sink, barred) {
    const reachedBy = new Map([[source, -1]]);
    const queue = [source];
    for (const node of queue) {
      for (const step of this.#at[node] ?? []) {
        const next = this.#end(step);
        if (step >> 1 === barred || reachedBy.has(next) || this.#room(step) === 0) continue;
        reachedBy.set(next, step);
        if (next === sink) return this.#trace(reachedBy, source, sink);
        queue.push(next);
      }
    }
    return undefined;
  }
  #trace(reachedBy, source, sink) {
    const path = [];
    for (let node = sink; node !== source;) {
      const step = reachedBy.get(node) ?? -1;
      path.push(step);
      node = this.#end(step ^ 1);
    }
    return path;
  }
  #end(step) {
    const { from, to } = this.#arc(step >> 1);
    return step % 2 === 0 ? to : from;
  }
  #room(step) {
    const { least, greatest } = this.#arc(step >> 1);
    const now = this.#flow[step >> 1] ?? 0;
    return step % 2 === 0 ? greatest - now : now - least;
  }
  #arc(index) {
    const arc = this.#arcs[index];
    if (arc === undefined) throw new RangeError(`There is no arc ${index}.`);
    return arc;
  }
}
_a = Circulation;
//# sourceMappingURL=flow.js.map
