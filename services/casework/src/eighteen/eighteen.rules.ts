import { daysBetween, eighteenthBirthday, type Day } from '@ictg/kit/calendar';

/** What is on record of a child's age. */
export interface AgeRecords {
  readonly dateOfBirth: Day | null;
  readonly determinations: readonly {
    readonly source: string;
    readonly outcome: string;
    readonly bornOn: Day | null;
    readonly determinedOn: Day;
    readonly underChallenge: boolean;
  }[];
}

/** A day on which the child may turn 18, and why. */
export interface Birthday {
  readonly on: Day;
  /** Whether this is the day that a finding under challenge would give. */
  readonly byChallengedFinding: boolean;
}

/**
 * Every day on which the child may turn 18, the first one first. While a finding about the age is under challenge
 * there are two: by what is on record, and by the finding.
 */
export function birthdaysOf({ dateOfBirth, determinations }: AgeRecords): Birthday[] {
  const recorded = dateOfBirth === null ? null : eighteenthBirthday(dateOfBirth);
  const challenged = determinations
    .filter(({ underChallenge, bornOn }) => underChallenge && bornOn !== null)
    .map(({ bornOn }) => eighteenthBirthday(bornOn as Day))
    .filter((on) => on !== recorded);
  return [
    ...(recorded === null ? [] : [{ on: recorded, byChallengedFinding: false }]),
    ...[...new Set(challenged)].map((on) => ({ on, byChallengedFinding: true })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Whether any finding about the age is under challenge. */
export function isChallenged({ determinations }: AgeRecords): boolean {
  return determinations.some(({ underChallenge }) => underChallenge);
}

/** How far the way to 18 has gone. */
export const forecastSteps = ['LATER', 'WITHIN_180_DAYS', 'WITHIN_100_DAYS', 'REACHED'] as const;
export type ForecastStep = (typeof forecastSteps)[number];

/** Where a birthday stands on a day: the devolved panels close at 100 days, so the second prompt is theirs. */
export function stepOn(birthday: Day, today: Day): ForecastStep {
  const days = daysBetween(today, birthday);
  if (days <= 0) return 'REACHED';
  if (days <= 100) return 'WITHIN_100_DAYS';
  return days <= 180 ? 'WITHIN_180_DAYS' : 'LATER';
}

/** What is asked again at 18. */
export const eighteenQuestions = [
  'NRM_CONSENT',
  'LAWFUL_BASIS',
  'PARTNERS',
  'WHOM_TO_TELL',
  'TRANSITION_PLAN',
] as const;
export type EighteenQuestion = (typeof eighteenQuestions)[number];

/** What has been settled so far. */
export interface Settled {
  readonly nrmConsent: string;
  readonly lawfulBasisOn: Day | null;
  readonly partnersOn: Day | null;
  readonly tellOn: Day | null;
  readonly transitionOn: Day | null;
}

/** What is still open, in the order in which it is best settled. Nothing is carried over from childhood in silence. */
export function openQuestions(settled: Settled | null): EighteenQuestion[] {
  if (settled === null) return [...eighteenQuestions];
  const isSettled: Record<EighteenQuestion, boolean> = {
    NRM_CONSENT: settled.nrmConsent === 'GIVEN' || settled.nrmConsent === 'DECLINED',
    LAWFUL_BASIS: settled.lawfulBasisOn !== null,
    PARTNERS: settled.partnersOn !== null,
    WHOM_TO_TELL: settled.tellOn !== null,
    TRANSITION_PLAN: settled.transitionOn !== null,
  };
  return eighteenQuestions.filter((question) => !isSettled[question]);
}
