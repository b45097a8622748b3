import { audit, type Published } from '../protection/audit.js';
import type { Choice, Protection } from '../protection/protect.js';
import type { Publication } from '../protection/publication.js';
import { policy, type AuditVerdict, type CubeVerdict } from './document.js';

/** A cube that was protected, and what is known of it beside what it tells itself. */
export interface Judged {
  readonly publication: Publication;
  readonly protection: Protection;
  readonly earlier: readonly Choice[];
  readonly published?: readonly Published[];
}

/** A cube as it may be published. */
export interface Passed {
  readonly cube: Protection['cube'];
  readonly verdict: CubeVerdict;
}

/** Audits; where too little is left open about a cell, every interval is told a step wider until enough is. */
export async function judge(one: Judged): Promise<Passed> {
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
export function verdictOf(exact: readonly CubeVerdict[]): AuditVerdict {
  // How many cells there are tells, from one snapshot to the next, that somebody new stands in one.
  const cubes = exact.map((one) => ({
    ...one,
    cellsSolved: Math.round(one.cellsSolved / 10) * 10,
  }));
  return {
    method: 'highs/1.15: whole numbers, place by place, cube by cube',
    cubes,
    cellsSolved: cubes.reduce((total, { cellsSolved }) => total + cellsSolved, 0),
    narrowest: cubes.reduce((least, { narrowest }) => Math.min(least, narrowest), Infinity),
    isSafe: true,
  };
}
