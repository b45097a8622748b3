import type { Day } from '@ictg/kit/calendar';
import {
  factFromLegalStatus,
  type AgeDeterminationFact,
  type Answer,
  type EligibilityFacts,
  type ParentalResponsibilityFact,
} from '../eligibility/index.js';

/** What is on record about a child and a referral, as far as an offer is decided on it. */
export interface FactRecords {
  /** Nothing where support began before referrals were kept. */
  readonly referral: {
    readonly outcomeReason: string | null;
    readonly authorityGss: string | null;
    readonly exceptionalNeed: Answer;
    readonly exceptionalNeedReason: string | null;
  } | null;
  readonly child: {
    readonly authorityGss: string | null;
    readonly dateOfBirth: Day | null;
    readonly dateOfBirthStatus: EligibilityFacts['dateOfBirthStatus'];
  };
  readonly holders: readonly ParentalResponsibilityFact[];
  readonly statuses: readonly {
    readonly code: string;
    readonly authorityGss: string | null;
    readonly fromOn: Day;
    readonly untilOn: Day | null;
  }[];
  readonly ages: readonly AgeDeterminationFact[];
  /** First day of the support that is going on. */
  readonly supportStartedOn: Day | null;
}

/** The facts that an offer is decided on: no name but what tells holders apart. */
export function factsOf(records: FactRecords): EligibilityFacts {
  const { referral, child, holders, statuses, ages, supportStartedOn } = records;
  return {
    concern: referral?.outcomeReason === 'NO_TRAFFICKING_CONCERN' ? 'NO' : 'YES',
    authorityWhereChildLives: referral?.authorityGss ?? child.authorityGss,
    responsibleAuthority: statuses.find(({ untilOn }) => !untilOn)?.authorityGss ?? null,
    dateOfBirth: child.dateOfBirth,
    dateOfBirthStatus: child.dateOfBirthStatus,
    ageDeterminations: ages,
    parentalResponsibility: [
      ...holders,
      ...statuses.flatMap(
        ({ code, fromOn, untilOn }) => factFromLegalStatus({ code, fromOn, untilOn }) ?? [],
      ),
    ],
    exceptionalNeed: {
      answer: referral?.exceptionalNeed ?? 'NOT_ASKED',
      reason: referral?.exceptionalNeedReason ?? null,
    },
    supportStartedOn,
  };
}
