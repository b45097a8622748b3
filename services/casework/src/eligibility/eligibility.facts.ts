import type { Day } from '@ictg/kit/calendar';

/** Who holds parental responsibility for a child, or on what order a council shares in it; or why that is not known. */
export const parentalResponsibilitySituations = [
  /** Nobody in the UK holds it. */
  'NONE',
  /** Asked, and nobody could say. */
  'UNKNOWN',
  'PARENT_ABROAD',
  'PARENT_HERE',
  /** Somebody claims it and somebody else disputes the claim. */
  'CONTESTED',
  /** Whoever holds it is suspected of the exploitation. */
  'HOLDER_SUSPECTED',
  'FULL_CARE_ORDER',
  'INTERIM_CARE_ORDER',
  'EMERGENCY_PROTECTION_ORDER',
  /** Accommodated under section 20 of the Children Act 1989: England. */
  'ACCOMMODATED_S20',
  /** Accommodated under section 76 of the Social Services and Well-being (Wales) Act 2014: Wales. */
  'ACCOMMODATED_S76',
  'SPECIAL_GUARDIAN',
  'CHILD_ARRANGEMENTS_ORDER',
  'ADOPTER',
  'NOT_ASKED',
  'NOT_KNOWN',
] as const;
export type ParentalResponsibilitySituation = (typeof parentalResponsibilitySituations)[number];

/** What may be answered to a question about a child. */
export const answers = ['YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED', 'DECLINED'] as const;
export type Answer = (typeof answers)[number];

/** A fact about parental responsibility and the days on which it held. */
export interface ParentalResponsibilityFact {
  readonly situation: ParentalResponsibilitySituation;
  /** Tells holders apart, by name or reference; null where the situation names nobody. */
  readonly holder: string | null;
  /** The legal basis in words, as recorded; it decides nothing. */
  readonly basis?: string | null;
  /** Whether the holder is in the UK. A parent abroad or here is so by the situation. */
  readonly inUk: Answer;
  /** First day; null when nobody knows since when. */
  readonly fromOn: Day | null;
  /** First day on which it no longer held; null while it does. */
  readonly untilOn: Day | null;
  /** The day the service learnt of it. */
  readonly recordedOn?: Day | null;
}

/** What somebody found the child's age to be. */
export interface AgeDeterminationFact {
  readonly source: 'CLAIMED' | 'COUNCIL' | 'HOME_OFFICE' | 'COURT';
  readonly outcome: 'CHILD' | 'ADULT' | 'NOT_DETERMINED';
  /** Date of birth that goes with the finding, if one was fixed. */
  readonly bornOn: Day | null;
  readonly determinedOn: Day;
  readonly underChallenge: boolean;
  readonly recordedOn?: Day | null;
}

/** Everything that the offer is decided on. Nobody's name is among it but the holders', which only tell them apart. */
export interface EligibilityFacts {
  /** Whether anybody suspects that the child was or is trafficked. Suspicion is enough. */
  readonly concern: Answer;
  /** GSS code, of today or of the past, of the authority where the child lives on the day asked about. */
  readonly authorityWhereChildLives: string | null;
  /** GSS code of the authority responsible for the child, where it is another one. */
  readonly responsibleAuthority: string | null;
  readonly dateOfBirth: Day | null;
  readonly dateOfBirthStatus: 'EXACT' | 'ESTIMATED' | 'DISPUTED' | 'NOT_KNOWN';
  readonly ageDeterminations: readonly AgeDeterminationFact[];
  readonly parentalResponsibility: readonly ParentalResponsibilityFact[];
  readonly exceptionalNeed: { readonly answer: Answer; readonly reason: string | null };
  /** First day of the support that is going on; null when there is none. */
  readonly supportStartedOn: Day | null;
}

/** The facts as the service knew them on a day: what it learnt later is left out. */
export function factsKnownOn(facts: EligibilityFacts, day: Day): EligibilityFacts {
  const known = ({ recordedOn }: { readonly recordedOn?: Day | null }) =>
    !recordedOn || recordedOn <= day;
  return {
    ...facts,
    ageDeterminations: facts.ageDeterminations.filter(known),
    parentalResponsibility: facts.parentalResponsibility.filter(known),
  };
}
