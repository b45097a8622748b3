import { agreeing, type Compared, type Comparison } from './comparison.js';
import type { Model } from './estimate.js';
import type { FieldShape } from './field.js';
import { nameFields } from './fields.js';
import type { Role } from './frequency.js';
import type { Gate } from './pairs.js';
import type { LinkRecord, Part } from './record.js';

/** The bits that each level of each field adds to a match weight. */
export function levelBits({ m, u }: Pick<Model, 'm' | 'u'>): readonly (readonly number[])[] {
  return m.map((field, at) =>
    field.map((chance, level) => Math.log2(chance / (u[at]?.[level] ?? chance))),
  );
}

/** The match weight of a pair, in bits, without the prior. */
export type Weigh = (pair: Compared) => number;

// For every hundred people about ten have a brother or sister in the other source, and at least one a twin.
const siblings = 0.1;
const leastTwins = 0.01;
// And in one family in fifty a child is called by a parent's or grandparent's name.
const namesakes = 0.02;

/**
 * How much more probable what agrees is for one person than for two. The two may be strangers or of one family, who
 * share surname and place and, as twins, the birth date; and strangers of one origin share more than chance says.
 */
export function weigher(
  model: Model,
  fields: readonly FieldShape[],
  smaller: number,
  possible: number,
): Weigh {
  const bits = levelBits(model);
  const familyBits = levelBits({ m: model.f, u: model.u });
  const date = fields.findIndex(({ blockedBy }) => blockedBy === 'date');
  const relatives = Math.max(smaller * siblings, model.housemates) / possible;
  const twins = Math.max(smaller * leastTwins, model.twins) / possible;
  return ({ levels, rarity, familyRarity, tie, familyTie }) => {
    let sum = rarity - tie;
    let family = familyRarity - familyTie;
    let sameDay = 0;
    const forename = (levels[0] ?? 0) > agreeing ? (bits[0]?.[(levels[0] ?? 0) - 1] ?? 0) : 0;
    for (let at = 0; at < fields.length; at += 1) {
      const level = levels[at] ?? 0;
      if (level === 0) continue;
      const gain = bits[at]?.[level - 1] ?? 0;
      sum += gain;
      family += familyBits[at]?.[level - 1] ?? 0;
      if (at === date) sameDay = gain;
    }
    if ((levels[0] ?? 0) > agreeing && (levels[1] ?? 0) > agreeing) sum -= model.nameTie;
    const sameName = forename === 0 ? 0 : oddsOf(forename + rarity - familyRarity);
    const kin = relatives * (1 - namesakes + namesakes * sameName) + twins * oddsOf(sameDay);
    return sum - Math.log2(1 + oddsOf(family) * kin);
  };
}

/**
 * Lets only those pairs through to the comparison of names that could still be listed: the cheap fields come first, and
 * what is left to compare can add no more than a perfect agreement on the rarest that there is.
 */
export function gateOf(
  comparison: Comparison,
  model: Model,
  weigh: Weigh,
  cut: number,
  records: number,
): Gate {
  const bits = levelBits(model);
  const most = bits.map((field) => Math.max(0, ...field));
  const { others } = comparison;
  const rest = others.map((_, at) =>
    others.slice(at + 1).reduce((sum, field, later) => {
      const best = most[at + 1 + later + nameFields.length] ?? 0;
      return sum + best + (field.rarity?.among.mostBits ?? 0);
    }, 0),
  );
  const mostOfName = mostOfNames(comparison, (most[0] ?? 0) + (most[1] ?? 0), records);
  return {
    cut,
    weigh,
    mayPass: (left, right, pair) => {
      pair.rarity = 0;
      pair.familyRarity = 0;
      let sum = Math.min(mostOfName(left), mostOfName(right));
      for (let at = 0; at < others.length; at += 1) {
        sum += comparison.compareOther(at, left, right, pair);
        const level = pair.levels[at + nameFields.length] ?? 0;
        if (level > 0) sum += bits[at + nameFields.length]?.[level - 1] ?? 0;
        if (sum + (rest[at] ?? 0) < cut) return false;
      }
      return true;
    },
  };
}

/** The most that the names of a record can add to a weight, remembered for each. */
function mostOfNames(
  { frequency }: Comparison,
  mostOfLevels: number,
  records: number,
): (record: LinkRecord) => number {
  const rarest = (part: Part | undefined, role: Role): number => {
    if (part === undefined) return 0;
    const { word, spelling, skeleton } = frequency[role];
    return Math.max(
      0,
      ...part.words.map((one) => word.bits(one)),
      ...part.spellings.map((one) => spelling.bits(one)),
      ...part.skeletons.map((one) => skeleton.bits(one)),
    );
  };
  const memory = new Float64Array(records).fill(-1);
  return (record) => {
    const known = memory[record.number] ?? -1;
    if (known >= 0) return known;
    let forename = 0;
    let surname = 0;
    for (const name of record.names) {
      for (const part of [name.forename, name.surname]) {
        forename = Math.max(forename, rarest(part, 'forename'));
        surname = Math.max(surname, rarest(part, 'surname'));
      }
    }
    const found = mostOfLevels + forename + surname;
    memory[record.number] = found;
    return found;
  };
}

/** The odds that a weight stands for, within what a computer can count. */
export function oddsOf(bits: number): number {
  return 2 ** Math.min(60, Math.max(-60, bits));
}
