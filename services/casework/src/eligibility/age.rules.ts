import { ageOn, birthday, type Day, eighteenthBirthday } from '@ictg/kit/calendar';
import type { AgeDeterminationFact, EligibilityFacts } from './eligibility.facts.js';
import type { GuidanceVersion } from './rule-book.js';

/** How old somebody counts as on a day. */
export type AgeStanding =
  /** Under 18; `isPresumed` where that is not settled. */
  | { readonly kind: 'CHILD'; readonly isPresumed: boolean }
  /** Over 17; `turnedEighteenOn` is null for somebody found never to have been a child in our time. */
  | { readonly kind: 'ADULT'; readonly turnedEighteenOn: Day | null }
  /** Says to be an adult, but from which age on nobody wrote down. */
  | { readonly kind: 'UNCLEAR' };

type AgeFacts = Pick<EligibilityFacts, 'dateOfBirth' | 'dateOfBirthStatus' | 'ageDeterminations'>;

const child: AgeStanding = { kind: 'CHILD', isPresumed: false };
const presumedChild: AgeStanding = { kind: 'CHILD', isPresumed: true };

// A court's finding stands above a council's and the Home Office's, and these above what is claimed.
const ranks: readonly (readonly AgeDeterminationFact['source'][])[] = [
  ['COURT'],
  ['COUNCIL', 'HOME_OFFICE'],
];

/**
 * How old somebody counts as on a day, by the findings made up to that day: the highest court or office that has
 * made one decides, else the claim. Whoever may be under 18 is presumed a child until a finding says otherwise.
 */
export function ageStanding(
  facts: AgeFacts,
  asOf: Day,
  settings: GuidanceVersion['settings'],
): AgeStanding {
  const made = facts.ageDeterminations.filter(({ determinedOn }) => determinedOn <= asOf);
  const claimed = latest(made.filter(({ source }) => source === 'CLAIMED'));
  // Of two claims made on one day the younger counts.
  const [claimedBirth = facts.dateOfBirth] = claimed
    .flatMap(({ bornOn }) => bornOn ?? [])
    .sort()
    .reverse();

  for (const rank of ranks) {
    const findings = rank.flatMap((source) => latest(made.filter((one) => one.source === source)));
    const standings = findings
      .filter(({ outcome }) => outcome !== 'NOT_DETERMINED')
      .map((finding) => {
        const isOpen = finding.underChallenge && settings.challengedAge.value === 'PRESUME_CHILD';
        return isOpen && finding.outcome === 'ADULT'
          ? whileChallenged(claimedBirth, asOf)
          : byFinding(finding, claimedBirth, asOf);
      });
    const [first] = standings;
    if (first === undefined) continue;
    return standings.every((one) => one.kind === first.kind) ? agreed(standings) : presumedChild;
  }

  if (claimedBirth === null)
    return claimed.some(({ outcome }) => outcome === 'ADULT') ? { kind: 'UNCLEAR' } : presumedChild;
  return byClaim(claimedBirth, facts.dateOfBirthStatus, asOf, settings.estimatedAgeMargin.value);
}

function byFinding(
  { outcome, bornOn, determinedOn }: AgeDeterminationFact,
  claimedBirth: Day | null,
  asOf: Day,
): AgeStanding {
  if (outcome === 'ADULT') {
    if (bornOn === null) return { kind: 'ADULT', turnedEighteenOn: null };
    // Found to be an adult, with a date of birth that says otherwise: not settled.
    return ageOn(bornOn, asOf) >= 18 ? adultBy(bornOn) : presumedChild;
  }
  if (bornOn !== null) return by(bornOn, asOf);
  if (claimedBirth !== null && ageOn(claimedBirth, determinedOn) < 18)
    return by(claimedBirth, asOf);
  // A child when found so, at least as young as just born: grown up 18 years later at the latest.
  return birthday(determinedOn, 18) <= asOf
    ? { kind: 'ADULT', turnedEighteenOn: birthday(determinedOn, 18) }
    : child;
}

function whileChallenged(claimedBirth: Day | null, asOf: Day): AgeStanding {
  return claimedBirth !== null && ageOn(claimedBirth, asOf) >= 18
    ? adultBy(claimedBirth)
    : presumedChild;
}

function byClaim(
  bornOn: Day,
  status: EligibilityFacts['dateOfBirthStatus'],
  asOf: Day,
  margin: number,
): AgeStanding {
  const age = ageOn(bornOn, asOf);
  const isSettled = status === 'EXACT' || status === 'ESTIMATED';
  if (age < 18) return isSettled ? child : presumedChild;
  if (status === 'EXACT') return adultBy(bornOn);
  return status === 'DISPUTED' || age < 18 + margin ? presumedChild : adultBy(bornOn);
}

function by(bornOn: Day, asOf: Day): AgeStanding {
  return ageOn(bornOn, asOf) < 18 ? child : adultBy(bornOn);
}

function adultBy(bornOn: Day): AgeStanding {
  return { kind: 'ADULT', turnedEighteenOn: eighteenthBirthday(bornOn) };
}

/** The last findings; several when they were made on one day. */
function latest(findings: readonly AgeDeterminationFact[]): readonly AgeDeterminationFact[] {
  const last = findings.reduce(
    (found, { determinedOn }) => (determinedOn > found ? determinedOn : found),
    '',
  );
  return findings.filter(({ determinedOn }) => determinedOn === last);
}

/** Of standings of one kind the most careful: presumed before settled, a known birthday before none. */
function agreed(standings: readonly AgeStanding[]): AgeStanding {
  const presumed = standings.find((one) => one.kind === 'CHILD' && one.isPresumed);
  const days = standings.flatMap((one) =>
    one.kind === 'ADULT' && one.turnedEighteenOn !== null ? [one.turnedEighteenOn] : [],
  );
  const [lastDay] = days.sort().reverse();
  if (presumed) return presumed;
  return lastDay === undefined
    ? (standings[0] ?? presumedChild)
    : { kind: 'ADULT', turnedEighteenOn: lastDay };
}
