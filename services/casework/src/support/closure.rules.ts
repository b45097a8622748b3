import { type Day, dayInWords, eighteenthBirthday } from '@ictg/kit/calendar';
import { invalid, ruleBroken, type Refusal } from '@ictg/kit/refusal';
import type { ClosureReason } from './support.vocabulary.js';

/** Why support ended, as part of a sentence. */
export const closureReasonInWords: Record<ClosureReason, string> = {
  NEEDS_MET: 'needs met',
  TURNED_18: 'turned 18',
  MOVED_TO_ADULT_OR_POST_18_SUPPORT: 'moved to adult or post-18 support',
  LEFT_ENGLAND_AND_WALES: 'left England and Wales',
  NOT_A_VICTIM_NO_CONTINUING_CONCERN: 'found not to be a victim, and no concern goes on',
  DECLINED: 'the child declined support',
  DETERMINED_ADULT: 'determined to be an adult',
  DIED: 'the child died',
  TRANSFERRED: 'transferred',
  LONG_TERM_MISSING_SIGNED_OFF: 'long missing, signed off by a manager',
  NOT_RECORDED: 'reason not recorded',
};

/** What is known when support is about to be closed. */
export interface ClosureFacts {
  readonly reason: ClosureReason;
  readonly endedOn: Day;
  readonly openedOn: Day;
  readonly today: Day;
  /** Only when the date of birth is exact. */
  readonly bornOn: Day | null;
  readonly signOffNote: string | null;
}

/** What stands against closing support, or nothing. */
export function closureFault(facts: ClosureFacts): Refusal | null {
  const { reason, endedOn, openedOn, today, bornOn, signOffNote } = facts;
  if (reason === 'NOT_RECORDED') return notRecorded();
  if (endedOn > today)
    return invalid('endedOn', 'Support cannot have ended in the future. Plan the ending instead.');
  if (endedOn < openedOn)
    return invalid(
      'endedOn',
      `Support began on ${dayInWords(openedOn)}. Choose that day or a later one.`,
    );
  if (reason === 'TURNED_18' && bornOn !== null && endedOn < eighteenthBirthday(bornOn))
    return ruleBroken(
      'NOT_YET_18',
      `The child turns 18 on ${dayInWords(eighteenthBirthday(bornOn))}. Choose another reason, or correct the date of birth.`,
      'reason',
    );
  if (reason === 'LONG_TERM_MISSING_SIGNED_OFF' && (signOffNote?.trim().length ?? 0) < 20)
    return ruleBroken(
      'MISSING_NOT_SIGNED_OFF',
      'A missing child is never closed by that alone. Write what was done to find the child, who was told, and why closing is right: you sign it off.',
      'signOffNote',
    );
  return null;
}

/** Stops when the reason says nothing: that value is for old records only. */
export function needRecordedReason(reason: ClosureReason): void {
  if (reason === 'NOT_RECORDED') throw notRecorded();
}

function notRecorded(): Refusal {
  return invalid(
    'reason',
    'Choose why support ends. "Not recorded" is for records from before this system.',
    'REASON_NOT_GIVEN',
  );
}
