import { base } from './round.js';
import { rangeOf, solver } from './solver.js';
/**
 * What the strongest reader could work out about single cells: one who knows which cells are empty, every sum that may
 * be asked for with its interval, what the snapshot before said of the same children, and what is published elsewhere.
 * The cells of one authority are solved together; the rest of the country counts with what is open about it.
 */
export async function audit(release, earlier = [], published = [], mostBlocks = 8) {
  const highs = await solver();
  const { cube, published: tables } = release.publication;
  const bounds = boundsOf(release, earlier);
  const blocks = blocksOf(cube).slice(0, mostBlocks);
  const sums = sumsOf(release, published, new Set(blocks.flat()));
  const exposed = [];
  let [cellsSolved, narrowest] = [0, Infinity];
  for (const block of blocks) {
    const problem = problemOf(block, bounds, sums);
    block.forEach((cell, at) => {
      const range = rangeOf(highs, problem, at);
      const open = range === undefined ? 0 : range.greatest - range.least + 1;
      cellsSolved += 1;
      narrowest = Math.min(narrowest, open);
      if (open < base)
        exposed.push({
          codes: cube.cells[cell]?.codes ?? [],
          ...(range ?? { least: 0, greatest: 0 }),
        });
    });
  }
  return {
    tables: tables.length,
    cellsSolved,
    narrowest: Number.isFinite(narrowest) ? narrowest : base,
    exposed,
  };
}
/** What a single cell hides, and what the choice of an earlier snapshot for the same children leaves of it. */
function boundsOf({ choices }, earlier) {
  const before = new Map(earlier.map(({ mark, value }) => [mark, value]));
  return choices.map(({ value, mark }) => {
    const old = before.get(mark) ?? value;
    return {
      least: Math.max(0, Math.max(value, old) - base + 1),
      greatest: Math.min(value, old) + base - 1,
    };
  });
}
/** Every published sum that says something of a cell that is solved. */
function sumsOf({ publication, choices, furthest }, published, solved) {
  const { cube } = publication;
  const found = new Map();
  const keep = (cells, least, greatest) => {
    const key = cells.join();
    const known = found.get(key);
    found.set(key, {
      cells,
      least: Math.max(least, known?.least ?? 0),
      greatest: Math.min(greatest, known?.greatest ?? Infinity),
    });
  };
  for (const { name, sums: read } of publication.published) {
    const { sumOf } = read();
    const members = new Map([...solved].map((at) => [sumOf[at] ?? -1, []]));
    sumOf.forEach((sum, at) => members.get(sum)?.push(at));
    const error = furthest[name] ?? 0;
    for (const cells of members.values()) {
      if (cells.length < 2) continue;
      const value = cells.reduce((total, at) => total + (choices[at]?.value ?? 0), 0);
      keep(cells, value - error, value + error);
    }
  }
  for (const { holds, least, greatest } of published)
    keep(
      cube.cells.flatMap(({ codes }, at) => (holds(codes) ? [at] : [])),
      least,
      greatest,
    );
  return [...found.values()];
}
/** Cells of one place that are solved together, at most so many. */
const largestBlock = 40;
/** Places with few cells first: there a sum says most about each. */
function blocksOf({ cells }) {
  const blocks = new Map();
  cells.forEach(({ codes }, at) => {
    const block = blocks.get(codes[0] ?? '');
    if (block) block.push(at);
    else blocks.set(codes[0] ?? '', [at]);
  });
  return [...blocks.values()]
    .filter(({ length }) => length > 1)
    .map((block) => block.slice(0, largestBlock))
    .sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
}
function problemOf(block, bounds, sums) {
  const place = new Map(block.map((cell, at) => [cell, at]));
  const rows = new Map();
  for (const { cells, least, greatest } of sums) {
    const unknowns = [];
    let [lower, upper] = [least, greatest];
    let [fewest, most] = [0, 0];
    for (const cell of cells) {
      const at = place.get(cell);
      const bound = bounds[cell] ?? { least: 0, greatest: Infinity };
      if (at === undefined) {
        lower -= bound.greatest;
        upper -= bound.least;
      } else {
        unknowns.push(at);
        fewest += bound.least;
        most += bound.greatest;
      }
    }
    if (unknowns.length === 0 || (fewest >= lower && most <= upper)) continue;
    const key = unknowns.join();
    const known = rows.get(key);
    rows.set(key, {
      unknowns,
      least: Math.max(lower, known?.least ?? 0),
      greatest: Math.min(upper, known?.greatest ?? 1_000_000),
    });
  }
  return {
    bounds: block.map((cell) => bounds[cell] ?? { least: 0, greatest: 1_000_000 }),
    rows: [...rows.values()],
  };
}
//# sourceMappingURL=audit.js.map
