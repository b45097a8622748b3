import { invalid, ruleBroken, type Refusal } from '@ictg/kit/refusal';
import type { ClosureReason } from '../support/support.vocabulary.js';

/** What a proposal is judged by, beside what closing itself asks for. */
export interface ProposalFacts {
  readonly reason: ClosureReason;
  readonly outcome: string;
  readonly missingNote: string | null;
  /** Whether the child is missing now. */
  readonly isMissing: boolean;
  /** Whether the age is under challenge, and the rules of the day presume a child meanwhile. */
  readonly isPresumedChild: boolean;
}

const becauseOfAge: readonly ClosureReason[] = ['TURNED_18', 'DETERMINED_ADULT'];
const whileMissing: readonly ClosureReason[] = [
  'LONG_TERM_MISSING_SIGNED_OFF',
  'DIED',
  'DETERMINED_ADULT',
];
const leastWords = 20;

/** What stands against proposing to close support, or nothing. Being missing is never a reason by itself. */
export function proposalFault(facts: ProposalFacts): Refusal | null {
  const { reason, outcome, missingNote, isMissing, isPresumedChild } = facts;
  if (outcome.trim().length < leastWords)
    return invalid(
      'outcome',
      'Say in a sentence or two what came of support.',
      'OUTCOME_NOT_GIVEN',
    );
  if (isMissing && !whileMissing.includes(reason))
    return ruleBroken(
      'CHILD_IS_MISSING',
      'This child is missing now, and being missing never closes a case. Find the child first, or propose it as long missing with what was done.',
      'reason',
    );
  if (reason === 'LONG_TERM_MISSING_SIGNED_OFF') {
    if (!isMissing)
      return ruleBroken(
        'NOT_MISSING',
        'No missing episode of this child is open. Record since when the child is missing first.',
        'reason',
      );
    if ((missingNote?.trim().length ?? 0) < leastWords)
      return invalid(
        'missingNote',
        'Write what was done to find the child, who was told, and why closing is right.',
        'MISSING_NOT_SIGNED_OFF',
      );
  }
  if (isPresumedChild && becauseOfAge.includes(reason))
    return ruleBroken(
      'AGE_UNDER_CHALLENGE',
      'The age is under challenge, and the rules of today presume a child meanwhile: support goes on. Close it once the challenge is decided, or for another reason.',
      'reason',
    );
  return null;
}
