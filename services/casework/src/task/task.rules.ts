import { ruleBroken, type Refusal } from '@ictg/kit/refusal';
import type { TaskKind } from './task-kind.js';

/** What settles a task where the work itself does: nobody ticks it off while the work is not done. */
const settlingWork: Partial<Record<TaskKind, string>> = {
  NEW_REFERRAL: 'the referral has been decided, marked as a duplicate, withdrawn or set aside',
  URGENT_REFERRAL: 'somebody has said that they have the referral',
  NRM_FORM_CHANGED: 'each change has been accepted or left',
  RECORD_DENIED: 'a manager has confirmed or undone the statement',
  FIRST_CONTACT: 'first contact has been recorded',
  MISSING_CHILD: 'everybody who must know has been told, or the child is found',
  RETURN_INTERVIEW: 'the return interview has been recorded',
  CLOSURE_TO_APPROVE: 'the closure has been approved, sent back or withdrawn',
  PLAN_ACTION: 'the action has been recorded as done or given up in the plan',
  SOCIAL_CARE_REPLY: "the reply of children's services has been recorded",
  CHECK_IN_MISSED: 'the colleague has checked in',
  UNANSWERED_CALL: 'the call has been answered',
  CALL_BACK: 'the call back has been recorded',
  ADVICE_ANSWER: 'the answer or a later day for it has been recorded',
  MATTER: 'the step has been recorded in the complaint or incident',
  CONTACT_DUE: 'a visit or a call with the child has been recorded',
  CONTACT_ACTION: 'the action has been recorded as done',
};

/** Whether the work settles a task of a kind, so that it has no "Done" of its own. */
export function isSettledByWork(kind: TaskKind): boolean {
  return settlingWork[kind] !== undefined;
}

/** Why a task cannot be ticked off; null when it can. */
export function faultOfTicking(kind: TaskKind): Refusal | null {
  const work = settlingWork[kind];
  return work === undefined
    ? null
    : ruleBroken(
        'SETTLED_BY_WORK',
        `This task is not ticked off: it is done by itself once ${work}. Follow its link and do that.`,
      );
}
