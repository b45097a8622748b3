import { type Day, within } from '@ictg/kit/calendar';
import { nationOf } from '@ictg/kit/geography';
import type {
  EligibilityFacts,
  ParentalResponsibilityFact,
  ParentalResponsibilitySituation,
} from './eligibility.facts.js';
import { statusOfOtherNation } from './legal-status.rules.js';
import type { GuidanceVersion, ParentalResponsibilityEffect } from './rule-book.js';

/** What the facts in force say together about who holds parental responsibility. */
export interface ParentalResponsibilityStanding {
  readonly kind:
    | 'HOLDER_HERE'
    | 'AUTHORITY_ALONE'
    | 'NOBODY_HERE'
    | 'NOT_ESTABLISHED'
    | 'LEFT_TO_DECISION'
    | 'CONTRADICTORY'
    | 'WHEREABOUTS_NOT_KNOWN'
    | 'OTHER_NATION';
  /** The situation that decided it, where one did: names the row of the rules. */
  readonly situation: ParentalResponsibilitySituation | null;
  /** The accommodation among the facts: it gives a council nothing. */
  readonly accommodation: 'ACCOMMODATED_S20' | 'ACCOMMODATED_S76' | null;
  /** For OTHER_NATION: what is wrong and what to record instead. */
  readonly sentence?: string;
}

type Effects = GuidanceVersion['settings']['parentalResponsibility'];

/** What the facts that hold on a day say together. Their order never matters. */
export function parentalResponsibilityStanding(
  facts: EligibilityFacts,
  asOf: Day,
  effects: Effects,
): ParentalResponsibilityStanding {
  const inForce = facts.parentalResponsibility
    .filter(({ fromOn, untilOn }) => within(asOf, { from: fromOn, until: untilOn }))
    .sort((a, b) => compare(a.situation, b.situation));
  const accommodation =
    (['ACCOMMODATED_S20', 'ACCOMMODATED_S76'] as const).find((one) =>
      inForce.some(({ situation }) => situation === one),
    ) ?? null;
  const standing = (
    kind: ParentalResponsibilityStanding['kind'],
    deciding: ParentalResponsibilityFact | undefined,
    sentence?: string,
  ): ParentalResponsibilityStanding => ({
    kind,
    situation: deciding?.situation ?? null,
    accommodation,
    ...(sentence && { sentence }),
  });

  const nation = nationOf(facts.responsibleAuthority ?? facts.authorityWhereChildLives ?? '');
  for (const fact of inForce) {
    const refusal = nation && statusOfOtherNation(fact.situation, nation);
    if (refusal) return standing('OTHER_NATION', fact, refusal.sentence);
  }

  const holding = withoutSuperseded(inForce);
  const by = (wanted: ParentalResponsibilityEffect) =>
    holding.filter((fact) => effectOf(fact, effects) === wanted);
  const [left] = by('DECISION_NEEDED');
  if (left) return standing('LEFT_TO_DECISION', left);

  const here = by('HOLDER_HERE');
  const persons = [...here, ...by('NO_HOLDER_HERE')];
  const wrong = persons.find(
    (fact) => contradictsItself(fact) || persons.some((other) => excludes(fact, other)),
  );
  if (wrong) return standing('CONTRADICTORY', wrong);
  const located = here.find(({ situation, inUk }) => situation === 'PARENT_HERE' || inUk === 'YES');
  if (located) return standing('HOLDER_HERE', located);
  const unlocated = here.find(({ inUk }) => inUk !== 'NO');
  if (unlocated) return standing('WHEREABOUTS_NOT_KNOWN', unlocated);

  const [council] = by('AUTHORITY_HOLDS');
  if (council) return standing('AUTHORITY_ALONE', council);
  const [absent] = [...by('NO_HOLDER_HERE'), ...here];
  if (absent) return standing('NOBODY_HERE', absent);
  return standing('NOT_ESTABLISHED', by('NOT_ESTABLISHED')[0]);
}

/**
 * Without what a later fact has overtaken: "nobody" and somebody here cannot both hold, so the later counts;
 * of one parent here and abroad, too. On the same day both stay, and contradict each other.
 */
function withoutSuperseded(
  facts: readonly ParentalResponsibilityFact[],
): readonly ParentalResponsibilityFact[] {
  return facts.filter(
    (fact) => !facts.some((other) => isLater(other, fact) && excludes(other, fact)),
  );
}

function excludes(one: ParentalResponsibilityFact, other: ParentalResponsibilityFact): boolean {
  if (one.situation === 'NONE') return mayBeHere(other);
  if (other.situation === 'NONE') return mayBeHere(one);
  const isSameHolder = one.holder !== null && one.holder === other.holder;
  return (
    isSameHolder &&
    parents.has(one.situation) &&
    parents.has(other.situation) &&
    one.situation !== other.situation
  );
}

const parents: ReadonlySet<ParentalResponsibilitySituation> = new Set([
  'PARENT_HERE',
  'PARENT_ABROAD',
]);
const personsHere: ReadonlySet<ParentalResponsibilitySituation> = new Set([
  'PARENT_HERE',
  'SPECIAL_GUARDIAN',
  'CHILD_ARRANGEMENTS_ORDER',
  'ADOPTER',
]);

function mayBeHere({ situation, inUk }: ParentalResponsibilityFact): boolean {
  return personsHere.has(situation) && inUk !== 'NO';
}

function isLater(one: ParentalResponsibilityFact, other: ParentalResponsibilityFact): boolean {
  return one.fromOn !== null && (other.fromOn === null || one.fromOn > other.fromOn);
}

function contradictsItself({ situation, inUk }: ParentalResponsibilityFact): boolean {
  return (
    (situation === 'PARENT_HERE' && inUk === 'NO') ||
    (situation === 'PARENT_ABROAD' && inUk === 'YES')
  );
}

function effectOf(
  fact: ParentalResponsibilityFact,
  effects: Effects,
): ParentalResponsibilityEffect {
  return effects[fact.situation].value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
