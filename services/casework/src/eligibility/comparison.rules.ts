import type { Day } from '@ictg/kit/calendar';
import type { EligibilityFacts } from './eligibility.facts.js';
import type { Offer, OfferDecision } from './eligibility.offer.js';
import { decideOffer } from './eligibility.rules.js';
import type { RuleBook } from './rule-book.js';

/** A case to be decided under two rule books. */
export interface ComparedCase {
  readonly id: string;
  readonly facts: EligibilityFacts;
  readonly asOf: Day;
  /** The day whose rules to compare, e.g. the first of a draft; the day of the facts unless given. */
  readonly rulesAsOf?: Day;
}

/** A case that the two books decide differently. */
export interface ChangedCase {
  readonly id: string;
  readonly before: OfferDecision;
  readonly after: OfferDecision;
}

/** How many cases one book decides otherwise than the other, and which. */
export interface RuleBookComparison {
  readonly total: number;
  readonly unchanged: number;
  /** Counts by offer before and after, most frequent first. */
  readonly counts: readonly {
    readonly before: Offer;
    readonly after: Offer;
    readonly count: number;
  }[];
  /** In the order of the cases given. */
  readonly changed: readonly ChangedCase[];
}

/** Decides every case under both books and tells which offers differ. */
export function compareRuleBooks(
  cases: readonly ComparedCase[],
  before: RuleBook,
  after: RuleBook,
): RuleBookComparison {
  const changed = cases
    .map(({ id, facts, asOf, rulesAsOf = asOf }) => ({
      id,
      before: decideOffer(facts, asOf, before, rulesAsOf),
      after: decideOffer(facts, asOf, after, rulesAsOf),
    }))
    .filter((one) => one.before.offer !== one.after.offer);

  const counts = new Map<string, { before: Offer; after: Offer; count: number }>();
  for (const one of changed) {
    const key = `${one.before.offer} ${one.after.offer}`;
    const found = counts.get(key) ?? { before: one.before.offer, after: one.after.offer, count: 0 };
    counts.set(key, { ...found, count: found.count + 1 });
  }
  return {
    total: cases.length,
    unchanged: cases.length - changed.length,
    counts: [...counts.values()].sort(
      (a, b) => b.count - a.count || (a.before + a.after < b.before + b.after ? -1 : 1),
    ),
    changed,
  };
}
