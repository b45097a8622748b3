import { passes } from './block.js';
import type { Field } from './field.js';
import type { Pairs } from './pairs.js';

type FieldShape = Omit<Field, 'compare'>;
/** The chance of each level, field by field. */
type Chances = readonly (readonly number[])[];

/** How probable each level of each field is for two records of one person (m) and of two people (u). */
export interface Model {
  readonly m: Chances;
  readonly u: Chances;
  /** Bits by which two people who agree in one part of the name agree in the other more often than by chance. */
  readonly tie: number;
}

/** The level from which a part of a name counts as agreeing. */
export const agreeing = 3;

interface Pattern {
  readonly levels: readonly number[];
  count: number;
}

/** What the expectation counts as before it has seen anything, in pairs: steadies fields that are seldom filled. */
const steadiness = 25;

/**
 * Learns the model without labels. u comes from random pairs. m comes from one run per blocking pass, over the fields
 * that the pass does not make agree; one run over all blocked pairs together takes blocking for evidence and ends with
 * everything a match. Inside a block chance agreement is higher than outside, so each run has a u of its own.
 */
export function estimate(
  fields: readonly FieldShape[],
  blocked: Pairs,
  random: Pairs,
  possible: number,
): Model {
  const everything = fields.map((_, at) => at);
  const u = shares(
    fields,
    patternsOf(random, everything, 0),
    fields.map(({ expected }) => expected.map(() => 1 / expected.length)),
    () => 1,
    0.5,
  );
  const runs = (['date', 'name'] as const).map((pass) => {
    const free = everything.filter((at) => fields[at]?.blockedBy !== pass);
    return { free, ...learn(fields, patternsOf(blocked, free, passes[pass]), free, u) };
  });
  const m = fields.map(({ expected }, at) => {
    const told = runs.filter(({ free }) => free.includes(at));
    return expected.map((prior, level) => {
      const weight = told.reduce((sum, run) => sum + run.matches, 0) + 1;
      return (
        (prior + told.reduce((sum, run) => sum + run.matches * (run.m[at]?.[level] ?? prior), 0)) /
        weight
      );
    });
  });
  return { m, u, tie: tieOf(u, runs[1]?.strangers ?? 0, possible) };
}

function learn(
  fields: readonly FieldShape[],
  patterns: readonly Pattern[],
  free: readonly number[],
  u: Chances,
): { m: Chances; matches: number; strangers: number } {
  const total = patterns.reduce((sum, { count }) => sum + count, 0);
  let m: Chances = fields.map(({ expected }) => expected);
  let inBlock = u;
  let share = 0.1;
  // Twins agree in the blocked date and in all that a family shares: a class of their own, or they would teach the
  // model that one person often has two forenames.
  let family = 0.02;
  let matches = 0;
  for (let round = 0; round < 30 && total > 0; round += 1) {
    const now = { m, u: inBlock, share, family };
    const split = ({ levels }: Pattern): { match: number; family: number } => {
      let one = now.share;
      let kin = now.family;
      let strangers = 1 - now.share - now.family;
      for (const at of free) {
        const level = (levels[at] ?? 0) - 1;
        if (level < 0) continue;
        const [same, other] = [now.m[at]?.[level] ?? 1, now.u[at]?.[level] ?? 1];
        one *= same;
        strangers *= other;
        kin *= fields[at]?.isOfFamily === true ? same : (u[at]?.[level] ?? 1);
      }
      const all = one + kin + strangers;
      return { match: one / all, family: kin / all };
    };
    const posterior = (pattern: Pattern): number => split(pattern).match;
    matches = patterns.reduce((sum, pattern) => sum + pattern.count * posterior(pattern), 0);
    share = Math.min(0.9, Math.max(1e-6, matches / total));
    const relatives = patterns.reduce((sum, one) => sum + one.count * split(one).family, 0);
    family = Math.min(0.09, Math.max(1e-6, relatives / total));
    m = shares(
      fields,
      patterns,
      fields.map(({ expected }) => expected),
      posterior,
      steadiness,
    );
    inBlock = shares(fields, patterns, u, (pattern) => strangersIn(split(pattern)), steadiness);
  }
  return { m, matches, strangers: total - matches };
}

/** Names of one origin go together: measured by how many strangers share both parts beyond what chance gives. */
function tieOf(u: Chances, strangers: number, possible: number): number {
  const chance = [0, 1].map((at) =>
    (u[at] ?? []).slice(agreeing).reduce((sum, one) => sum + one, 0),
  );
  const expected = possible * (chance[0] ?? 0) * (chance[1] ?? 0);
  return Math.min(4, Math.max(0, Math.log2((strangers + 1) / (expected + 1))));
}

function strangersIn({ match, family }: { match: number; family: number }): number {
  return Math.max(0, 1 - match - family);
}

function shares(
  fields: readonly FieldShape[],
  patterns: readonly Pattern[],
  prior: Chances,
  weigh: (pattern: Pattern) => number,
  weight: number,
): Chances {
  const sums = fields.map(({ levels }, at) =>
    levels.map((_, level) => (prior[at]?.[level] ?? 0) * weight),
  );
  for (const pattern of patterns) {
    const share = pattern.count * weigh(pattern);
    pattern.levels.forEach((level, at) => {
      const field = sums[at];
      if (level > 0 && field !== undefined) field[level - 1] = (field[level - 1] ?? 0) + share;
    });
  }
  return sums.map((field) => {
    const total = field.reduce((sum, value) => sum + value, 0);
    return field.map((value) => Math.max(1e-6, value / total));
  });
}

/** The pairs that a pass found (all for 0), those with equal levels in the given fields counted together. */
function patternsOf(pairs: Pairs, free: readonly number[], pass: number): Pattern[] {
  const width = pairs.levels.length / pairs.left.length;
  const patterns = new Map<string, Pattern>();
  const levels = new Array<number>(width).fill(0);
  for (let row = 0; row < pairs.count; row += 1) {
    if (pass !== 0 && ((pairs.passes[row] ?? 0) & pass) === 0) continue;
    for (const at of free) levels[at] = pairs.levels[row * width + at] ?? 0;
    const key = String.fromCharCode(...levels);
    const known = patterns.get(key);
    if (known === undefined) patterns.set(key, { levels: [...levels], count: 1 });
    else known.count += 1;
  }
  return [...patterns.values()];
}
