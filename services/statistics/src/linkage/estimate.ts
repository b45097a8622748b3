import { agreeing } from './comparison.js';
import type { Chances, FieldShape } from './field.js';
import { learn } from './learn.js';
import { lessons, type Lesson, type Pattern, type Sample } from './pairs.js';

/** How probable each level of each field is for two records of one person (m), of two people (u) and of relatives (f). */
export interface Model {
  readonly m: Chances;
  readonly u: Chances;
  readonly f: Chances;
  /** Bits by which two people who agree in one part of the name agree in the other more often than nationalities explain. */
  readonly nameTie: number;
  /** How many pairs of twins the blocks of equal birth dates held. */
  readonly twins: number;
  /** How many pairs of relatives the blocks of equal postcodes held. */
  readonly housemates: number;
}

/** How many of the pairs of a pass may be relatives: those who share a home are mostly that. */
const mostFamily = { date: 0.09, name: 0.09, postcode: 0.9, code: 0.3 } as const;

/**
 * How probable each level is for two people, from pairs drawn at random. Of a handful of pairs many are of one person;
 * there it counts what two people are expected to be: in most fields different.
 */
function chanceAgreement(
  fields: readonly FieldShape[],
  random: readonly Pattern[],
  possible: number,
): Chances {
  const expected = 20 * Math.min(1, 1000 / possible);
  const sums = fields.map(({ levels }) => {
    const different = levels.length === 2 ? 0.5 : 0.9;
    return levels.map(
      (_, level) =>
        0.5 / levels.length +
        expected * (level === 0 ? different : (1 - different) / (levels.length - 1)),
    );
  });
  for (const { levels, count } of random) {
    levels.forEach((level, at) => {
      const field = sums[at];
      if (level > 0 && field !== undefined) field[level - 1] = (field[level - 1] ?? 0) + count;
    });
  }
  return sums.map((field) => {
    const total = field.reduce((sum, value) => sum + value, 0);
    return field.map((value) => Math.max(1e-6, value / total));
  });
}

/**
 * Learns the model without labels. u comes from random pairs. m comes from one run per blocking pass, over the fields
 * that the pass does not make agree; one run over all blocked pairs together takes blocking for evidence and ends with
 * everything a match. Inside a block chance agreement is higher than outside, so each run has a u of its own.
 */
export function estimate(
  fields: readonly FieldShape[],
  { byPass, share }: Sample,
  random: readonly Pattern[],
  possible: number,
  explained: number,
): Model {
  const u = chanceAgreement(fields, random, possible);
  const runs = lessons.map((pass) => {
    const free = fields.flatMap(({ blockedBy }, at) => (blockedBy === pass ? [] : [at]));
    return {
      pass,
      free,
      ...learn(fields, merged(byPass.get(pass) ?? [], free), u, mostFamily[pass]),
    };
  });
  const told = (at: number) => runs.filter(({ free }) => free.includes(at));
  const m = fields.map(({ expected }, at) =>
    together(
      expected,
      told(at).map((run) => [run.matches, run.m[at] ?? expected]),
    ),
  );
  const f = fields.map((field, at) => {
    const prior = (field.isOfFamily === true ? m[at] : u[at]) ?? field.expected;
    return together(
      prior,
      told(at).map((run) => [run.relatives, run.f[at] ?? prior]),
    );
  });
  const run = (wanted: Lesson) => runs.find(({ pass }) => pass === wanted);
  return {
    m,
    u,
    f,
    nameTie: nameTie(u, (run('name')?.strangers ?? 0) / share, possible, explained),
    twins: (run('date')?.relatives ?? 0) / share,
    housemates: (run('postcode')?.relatives ?? 0) / share,
  };
}

/** What several runs learnt, each counting for the pairs that it learnt from. */
function together(
  prior: readonly number[],
  told: readonly (readonly [weight: number, chances: readonly number[]])[],
): readonly number[] {
  const weight = told.reduce((sum, [count]) => sum + count, 1);
  return prior.map(
    (one, level) =>
      told.reduce((sum, [count, chances]) => sum + count * (chances[level] ?? one), one) / weight,
  );
}

/**
 * Names of one origin go together: measured by how many strangers share both parts beyond what chance gives.
 * @param explained what the nationalities of those who bear the names explain of it, in bits
 */
function nameTie(u: Chances, strangers: number, possible: number, explained: number): number {
  const chance = [0, 1].map((at) =>
    (u[at] ?? []).slice(agreeing).reduce((sum, one) => sum + one, 0),
  );
  const expected = possible * (chance[0] ?? 0) * (chance[1] ?? 0);
  return Math.min(4, Math.max(0, Math.log2((strangers + 1) / (expected + 1)) - explained));
}

/** Patterns with only the given fields, those that are then equal counted together. */
function merged(patterns: readonly Pattern[], free: readonly number[]): readonly Pattern[] {
  const answer = new Map<string, Pattern>();
  for (const { levels, count } of patterns) {
    const kept = levels.map((level, at) => (free.includes(at) ? level : 0));
    const key = kept.join();
    const known = answer.get(key);
    if (known === undefined) answer.set(key, { levels: kept, count });
    else known.count += count;
  }
  return [...answer.values()];
}
