import type { Pass } from './block.js';
import type { Field } from './field.js';
import type { Pattern } from './pairs.js';

type FieldShape = Omit<Field, 'compare'>;
/** The chance of each level, field by field. */
type Chances = readonly (readonly number[])[];

/** How probable each level of each field is for two records of one person (m), of two people (u) and of relatives (f). */
export interface Model {
  readonly m: Chances;
  readonly u: Chances;
  readonly f: Chances;
  /** Bits by which two people who agree in one part of the name agree in the other more often than by chance. */
  readonly nameTie: number;
  /** The same for a part of the name and the nationality. */
  readonly originTie: number;
  /** How many pairs of twins the blocks of equal birth dates held. */
  readonly twins: number;
  /** How many pairs of relatives the blocks of equal postcodes held. */
  readonly housemates: number;
}

/** The level from which a part of a name counts as agreeing. */
export const agreeing = 3;

/** What the expectation counts as before it has seen anything, in pairs: steadies fields that are seldom filled. */
const steadiness = 25;

/** The passes that make one field agree and leave the others free: what may be learnt from. */
const lessons = ['date', 'name', 'postcode', 'code'] as const satisfies readonly Pass[];

/** How many of the pairs of a pass may be relatives: those who share a home are mostly that. */
const mostFamily = { date: 0.09, name: 0.09, postcode: 0.9, code: 0.3 } as const;

/** How probable each level is for two people, from pairs drawn at random. */
export function chanceAgreement(
  fields: readonly FieldShape[],
  random: readonly Pattern[],
): Chances {
  return shares(
    fields,
    random,
    fields.map(({ expected }) => expected.map(() => 1 / expected.length)),
    () => 1,
    0.5,
  );
}

/**
 * Learns the model without labels. u comes from random pairs. m comes from one run per blocking pass, over the fields
 * that the pass does not make agree; one run over all blocked pairs together takes blocking for evidence and ends with
 * everything a match. Inside a block chance agreement is higher than outside, so each run has a u of its own.
 */
export function estimate(
  fields: readonly FieldShape[],
  byPass: ReadonlyMap<Pass, readonly Pattern[]>,
  random: readonly Pattern[],
  possible: number,
): Model {
  const u = chanceAgreement(fields, random);
  const runs = lessons.map((pass) => {
    const free = fields.flatMap(({ blockedBy }, at) => (blockedBy === pass ? [] : [at]));
    return {
      pass,
      free,
      ...learn(fields, merged(byPass.get(pass) ?? [], free), free, u, mostFamily[pass]),
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
    const prior = (isOfFamily(field) ? m[at] : u[at]) ?? field.expected;
    return together(
      prior,
      told(at).map((run) => [run.relatives, run.f[at] ?? prior]),
    );
  });
  const run = (wanted: Pass) => runs.find(({ pass }) => pass === wanted);
  return {
    m,
    u,
    f,
    nameTie: nameTie(u, run('name')?.strangers ?? 0, possible),
    originTie: originTie(fields, random),
    twins: run('date')?.relatives ?? 0,
    housemates: run('postcode')?.relatives ?? 0,
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

function isOfFamily(field: FieldShape): boolean {
  return field.isOfFamily === true;
}

function learn(
  fields: readonly FieldShape[],
  patterns: readonly Pattern[],
  free: readonly number[],
  u: Chances,
  mostFamily: number,
): { m: Chances; f: Chances; matches: number; strangers: number; relatives: number } {
  const total = patterns.reduce((sum, { count }) => sum + count, 0);
  let m: Chances = fields.map(({ expected }) => expected);
  let inBlock = u;
  let f: Chances = fields.map((field, at) => (isOfFamily(field) ? field.expected : (u[at] ?? [])));
  let share = 0.1;
  // Twins agree in the blocked date and in all that a family shares: a class of their own, or they would teach the
  // model that one person often has two forenames.
  let family = mostFamily / 4;
  let matches = 0;
  let relatives = 0;
  for (let round = 0; round < 30 && total > 0; round += 1) {
    const now = { m, u: inBlock, f, share, family };
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
        kin *= now.f[at]?.[level] ?? 1;
      }
      const all = one + kin + strangers;
      return { match: one / all, family: kin / all };
    };
    const posteriors = new Map(patterns.map((pattern) => [pattern, split(pattern)]));
    const of = (pattern: Pattern) => posteriors.get(pattern) ?? { match: 0, family: 0 };
    matches = patterns.reduce((sum, pattern) => sum + pattern.count * of(pattern).match, 0);
    relatives = patterns.reduce((sum, pattern) => sum + pattern.count * of(pattern).family, 0);
    share = Math.min(0.9, Math.max(1e-6, matches / total));
    family = Math.min(mostFamily, Math.max(1e-6, relatives / total));
    m = shares(
      fields,
      patterns,
      fields.map(({ expected }) => expected),
      (pattern) => of(pattern).match,
      steadiness,
    );
    const { m: ofOne } = now;
    const ofFamily = shares(
      fields,
      patterns,
      fields.map((field, at) => (isOfFamily(field) ? ofOne[at] : u[at]) ?? []),
      (pattern) => of(pattern).family,
      steadiness,
    );
    f = fields.map(({ isPersonal }, at) => (isPersonal === true ? u[at] : ofFamily[at]) ?? []);
    inBlock = shares(
      fields,
      patterns,
      u,
      (pattern) => Math.max(0, 1 - of(pattern).match - of(pattern).family),
      steadiness,
    );
  }
  return { m, f, matches, relatives, strangers: total - matches };
}

/** Names of one origin go together: measured by how many strangers share both parts beyond what chance gives. */
function nameTie(u: Chances, strangers: number, possible: number): number {
  const chance = [0, 1].map((at) =>
    (u[at] ?? []).slice(agreeing).reduce((sum, one) => sum + one, 0),
  );
  const expected = possible * (chance[0] ?? 0) * (chance[1] ?? 0);
  return Math.min(4, Math.max(0, Math.log2((strangers + 1) / (expected + 1))));
}

/** A name often tells the nationality: measured among random pairs who share a part of the name. */
function originTie(fields: readonly FieldShape[], random: readonly Pattern[]): number {
  const at = fields.findIndex(({ name }) => name === 'nationality');
  if (at < 0) return 0;
  const best = fields[at]?.levels.length ?? 0;
  const share = (patterns: readonly Pattern[]): number => {
    const known = patterns.filter(({ levels }) => (levels[at] ?? 0) > 0);
    const same = known.filter(({ levels }) => levels[at] === best);
    return (countOf(same) + 0.5) / (countOf(known) + 5);
  };
  return Math.max(0, Math.log2(share(random.filter(sharesName)) / share(random)));
}

/** Whether a pair agrees in a part of the name. */
export function sharesName({ levels }: { readonly levels: ArrayLike<number> }): boolean {
  return (levels[0] ?? 0) > agreeing || (levels[1] ?? 0) > agreeing;
}

function countOf(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { count }) => sum + count, 0);
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
