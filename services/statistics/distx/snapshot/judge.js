import { audit } from '../protection/audit.js';
import { policy } from './document.js';
/** Audits; where too little is left open about a cell, every interval is told a step wider until enough is. */
export async function judge(one) {
  const { publication, protection, earlier, published = [] } = one;
  const { cube, choices } = protection;
  let { furthest } = cube;
  for (let step = 0; step < 3; step++) {
    const { exposed, ...found } = await audit(
      { publication, choices, furthest },
      earlier,
      published,
    );
    if (exposed.length === 0)
      return { cube: { ...cube, furthest }, verdict: { name: cube.name, ...found } };
    furthest = Object.fromEntries(
      Object.entries(furthest).map(([table, error]) => [table, error + policy.base]),
    );
  }
  throw new Error('The audit found cells that could be worked out, however wide the intervals.');
}
/** What was found of all cubes together. */
export function verdictOf(cubes) {
  return {
    method: 'highs/1.15: whole numbers, place by place, cube by cube',
    cubes,
    cellsSolved: cubes.reduce((total, { cellsSolved }) => total + cellsSolved, 0),
    narrowest: cubes.reduce((least, { narrowest }) => Math.min(least, narrowest), Infinity),
    isSafe: true,
  };
}
//# sourceMappingURL=judge.js.map
