import { createHash } from 'node:crypto';
/** Counts people into the innermost cells of a cube. */
export class CellCounter {
  constructor() {
    this.ties = new Map();
  }
  add(codes, tie) {
    const key = codes.join('|');
    const found = this.ties.get(key);
    if (found) found.ties.push(tie);
    else this.ties.set(key, { codes, ties: [tie] });
  }
  cube(name, dimensions) {
    const cells = [...this.ties]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { codes, ties }]) => ({
        codes,
        count: ties.length,
        mark: createHash('sha256')
          .update(`${name}|${key}|${ties.sort().join(',')}`)
          .digest('hex'),
      }));
    return { name, dimensions, cells };
  }
}
//# sourceMappingURL=cell.js.map
