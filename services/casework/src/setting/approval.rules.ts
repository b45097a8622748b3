import type { Day } from '@ictg/kit/calendar';
import { approvalLifecycle, type ApprovalAction, type ApprovalState } from './approval.states.js';

/** What is known of a change of the configuration when somebody wants to do something with it. */
export interface ApprovalFacts {
  readonly state: ApprovalState;
  /** The day on which it is to take effect. */
  readonly fromOn: Day;
  /** Subjects of everybody who wrote a part of it. */
  readonly contributors: readonly string[];
}

/** A rule that is broken: a stable code and a sentence with the way out. */
export interface ApprovalFault {
  readonly code: string;
  readonly sentence: string;
  readonly field?: string;
}

/** What stands against an action of a person on a day; nothing when it is possible. */
export function approvalFault(
  facts: ApprovalFacts,
  action: ApprovalAction,
  subject: string,
  today: Day,
): ApprovalFault | null {
  const move = approvalLifecycle.move(facts.state, action);
  if (!move.ok) return { code: move.code, sentence: move.sentence };
  const { guards } = move;
  if (guards.includes('secondPerson') && facts.contributors.includes(subject))
    return {
      code: 'SECOND_PERSON_NEEDED',
      sentence:
        'You have written a part of this. Ask another service manager to look at it and approve it.',
    };
  if (guards.includes('notInThePast') && facts.fromOn < today)
    return {
      code: 'TAKES_EFFECT_IN_THE_PAST',
      sentence:
        'This would take effect on a day that has passed, and change what was decided since. Choose today or a later day.',
      field: 'fromOn',
    };
  if (guards.includes('notYetInForce') && facts.fromOn <= today)
    return {
      code: 'IN_FORCE_ALREADY',
      sentence:
        'This has taken effect already. Draft a change that takes effect from a later day instead.',
    };
  return null;
}
