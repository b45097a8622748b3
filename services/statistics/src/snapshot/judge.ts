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

const base: number = policy.base;

/**
 * What was found of all cubes together. Only cells that hold somebody are solved for, so their exact number would tell
 * of one child more: it is told to the next thousand, and what is left open up to the five that must be.
 */
export function verdictOf(found: readonly CubeVerdict[]): AuditVerdict {
  const cubes = found.map((one) => ({
    ...one,
    cellsSolved: Math.ceil(Math.max(1, one.cellsSolved) / 1_000) * 1_000,
    narrowest: Math.min(one.narrowest, base),
  }));
  return {
    method: 'highs/1.15: whole numbers, place by place, cube by cube',
    cubes,
    cellsSolved: cubes.reduce((total, { cellsSolved }) => total + cellsSolved, 0),
    narrowest: cubes.reduce((least, { narrowest }) => Math.min(least, narrowest), base),
    isSafe: true,
  };
}
