import type { Day } from '@ictg/kit/calendar';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { AdviceState } from './advice.states.js';
import type { AdviceAnswer, AdviceKind, DueRegard } from './advice.vocabulary.js';

/** How advice stands on a day. Every piece has exactly one standing, so the counts of all add up to the whole. */
export const adviceStandings = [
  'WAITING',
  'OVERDUE',
  'ACTED_ON',
  'NOT_ACTED_ON',
  'OVERTAKEN',
  'WITHDRAWN',
] as const;
export type AdviceStanding = (typeof adviceStandings)[number];

/** What the standing follows from. */
export interface AdviceFacts {
  readonly state: AdviceState;
  readonly answer: AdviceAnswer | null;
  readonly answeredOn: Day | null;
  readonly dueOn: Day;
  /** The day that was agreed first: a day moved later does not take back that it was missed. */
  readonly firstDueOn: Day;
}

const standingOf: Readonly<Record<AdviceAnswer, AdviceStanding>> = {
  DONE: 'ACTED_ON',
  NOT_DONE: 'NOT_ACTED_ON',
  OVERTAKEN: 'OVERTAKEN',
};

/** How advice stands on a day. The last day is still in time. */
export function standingOn({ state, answer, dueOn }: AdviceFacts, today: Day): AdviceStanding {
  if (state === 'WITHDRAWN') return 'WITHDRAWN';
  if (answer !== null) return standingOf[answer];
  return dueOn < today ? 'OVERDUE' : 'WAITING';
}

/**
 * Whether it counts against the agency: it was told first and let the first agreed day pass without doing it.
 * An uninvited guardian so counts only after ten working days without repair, as advice not acted on does.
 */
export function countsOn(facts: AdviceFacts, today: Day): boolean {
  if (facts.state === 'WITHDRAWN' || facts.answer === 'OVERTAKEN') return false;
  const until = facts.answer === 'DONE' ? (facts.answeredOn ?? today) : today;
  return facts.firstDueOn < until;
}

/** Numbers of advice by standing. */
export type StandingCounts = Readonly<Record<AdviceStanding, number>>;

/**
 * The share that was acted on, of what was answered yes or no or is past its day. What is still in time, was
 * overtaken or withdrawn says nothing about it. Null when there is nothing to divide by.
 */
export function shareActedOn({ ACTED_ON, NOT_ACTED_ON, OVERDUE }: StandingCounts): number | null {
  const settled = ACTED_ON + NOT_ACTED_ON + OVERDUE;
  return settled === 0 ? null : ACTED_ON / settled;
}

/** An answer as it was told. */
export interface GivenAnswer {
  readonly answer: AdviceAnswer;
  readonly answeredOn: Day;
  readonly answeredBy: string;
  readonly reason?: string | null | undefined;
  readonly dueRegard?: DueRegard | null | undefined;
}

/** What is wrong with an answer, or null. */
export function answerFault(
  kind: AdviceKind,
  givenOn: Day,
  given: GivenAnswer,
  today: Day,
): Refusal | null {
  if (given.answeredOn < givenOn)
    return invalid('answeredOn', 'The answer cannot come before the advice. Check the day.');
  if (given.answeredOn > today)
    return invalid('answeredOn', 'The answer cannot lie in the future. Check the day.');
  if (!given.answeredBy.trim()) return invalid('answeredBy', 'Say who answered, by name or role.');
  if (given.answer !== 'DONE' && !given.reason?.trim())
    return invalid(
      'reason',
      given.answer === 'NOT_DONE'
        ? 'Say why it was not done, in their words.'
        : 'Say what overtook it.',
    );
  if (kind === 'ADVOCACY' && !given.dueRegard)
    return invalid('dueRegard', 'Say whether due regard was had, also if it is not known.');
  return null;
}

/** Whether the day by which an answer is due may be moved. */
export function mayMoveDay(kind: AdviceKind): boolean {
  return kind !== 'NOT_INVITED';
}
