/** What the expectation counts as before it has seen anything, in pairs: steadies fields that are seldom filled. */
const steadiness = 25;
const rounds = 30;
/** More levels than any field has. */
const wide = 16;
/**
 * Expectation and maximisation over the patterns of one pass, in three classes: one person, relatives and strangers.
 * Twins agree in the blocked date and in all that a family shares: a class of their own, or they would teach the model
 * that one person often has two forenames.
 */
export function learn(fields, patterns, u, mostFamily) {
  const expected = fields.map((field) => field.expected);
  const total = patterns.reduce((sum, { count }) => sum + count, 0);
  let m = expected;
  let inBlock = u;
  let f = fields.map((field, at) => (field.isOfFamily === true ? field.expected : (u[at] ?? [])));
  let share = 0.1;
  let family = mostFamily / 4;
  let matches = 0;
  let relatives = 0;
  const table = tableOf(fields.length, patterns);
  const posteriors = [0, 1, 2].map(() => new Float64Array(patterns.length));
  const [same = new Float64Array(), kin = same, other = same] = posteriors;
  for (let round = 0; round < rounds && total > 0; round += 1) {
    product(table, m, share, same);
    product(table, f, family, kin);
    product(table, inBlock, 1 - share - family, other);
    matches = 0;
    relatives = 0;
    for (let row = 0; row < patterns.length; row += 1) {
      const [one = 0, two = 0, three = 0] = [same[row], kin[row], other[row]];
      const counted = (table.counts[row] ?? 0) / (one + two + three);
      same[row] = one * counted;
      kin[row] = two * counted;
      other[row] = three * counted;
      matches += one * counted;
      relatives += two * counted;
    }
    const before = m;
    m = shares(table, expected, same);
    const likely = shares(
      table,
      fields.map((field, at) => (field.isOfFamily === true ? before[at] : u[at]) ?? []),
      kin,
    );
    f = fields.map(({ isPersonal }, at) => (isPersonal === true ? u[at] : likely[at]) ?? []);
    inBlock = shares(table, u, other);
    share = Math.min(0.9, Math.max(1e-6, matches / total));
    family = Math.min(mostFamily, Math.max(1e-6, relatives / total));
  }
  return { m, f, matches, relatives, strangers: total - matches };
}
function tableOf(width, patterns) {
  const levels = new Uint8Array(patterns.length * width);
  patterns.forEach((pattern, row) => {
    levels.set(pattern.levels, row * width);
  });
  return { width, levels, counts: Float64Array.from(patterns, ({ count }) => count) };
}
/** How probable each pattern is by these chances. */
function product({ width, levels }, by, start, into) {
  const flat = new Float64Array(width * wide).fill(1);
  by.forEach((field, at) => {
    flat.set(field, at * wide + 1);
  });
  for (let row = 0; row < into.length; row += 1) {
    let chance = start;
    for (let at = 0; at < width; at += 1)
      chance *= flat[at * wide + (levels[row * width + at] ?? 0)] ?? 1;
    into[row] = chance;
  }
}
/** The share of each level of each field among pairs that count as far as they are weighed. */
function shares({ width, levels }, prior, weights) {
  const flat = new Float64Array(width * wide);
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 0;
    for (let at = 0; at < width; at += 1) {
      const cell = at * wide + (levels[row * width + at] ?? 0);
      flat[cell] = (flat[cell] ?? 0) + weight;
    }
  }
  return prior.map((field, at) => {
    const sums = field.map((one, level) => one * steadiness + (flat[at * wide + level + 1] ?? 0));
    const total = sums.reduce((sum, value) => sum + value, 0);
    return sums.map((value) => Math.max(1e-6, value / total));
  });
}
//# sourceMappingURL=learn.js.map
