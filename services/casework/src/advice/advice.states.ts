import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where advice stands. That it is overdue is no state: it follows from the day by which an answer is due. */
export const adviceStates = [
  'AWAITING_ANSWER',
  'ANSWERED',
  'OUTCOME_RECORDED',
  'WITHDRAWN',
] as const;
export type AdviceState = (typeof adviceStates)[number];

/** What can be done with advice. */
export const adviceActions = [
  'extend',
  'answer',
  'correctAnswer',
  'recordOutcome',
  'correctOutcome',
  'withdraw',
] as const;
export type AdviceAction = (typeof adviceActions)[number];

/** What must hold, beside the state, before an action. */
export const adviceGuards = [
  /** Not for an uninvited guardian: ten working days are ten working days. */
  'dayMayMove',
  /** Why not, if it was not done or was overtaken; whether due regard was had, if it was advocacy. */
  'answerWhole',
  /** A reason is written down. */
  'reasonGiven',
] as const;
export type AdviceGuard = (typeof adviceGuards)[number];

/** The life of advice, from the day it was given to what changed for the child. */
export const adviceLifecycle = defineLifecycle({
  name: 'piece of advice',
  states: adviceStates,
  initial: 'AWAITING_ANSWER',
  terminal: ['WITHDRAWN'],
  resting: ['OUTCOME_RECORDED'],
  actions: adviceActions,
  guards: adviceGuards,
  transitions: [
    {
      action: 'extend',
      from: ['AWAITING_ANSWER'],
      to: 'AWAITING_ANSWER',
      guards: ['dayMayMove', 'reasonGiven'],
    },
    { action: 'answer', from: ['AWAITING_ANSWER'], to: 'ANSWERED', guards: ['answerWhole'] },
    {
      action: 'correctAnswer',
      from: ['ANSWERED'],
      to: 'AWAITING_ANSWER',
      guards: ['reasonGiven'],
    },
    { action: 'recordOutcome', from: ['ANSWERED'], to: 'OUTCOME_RECORDED' },
    {
      action: 'correctOutcome',
      from: ['OUTCOME_RECORDED'],
      to: 'ANSWERED',
      guards: ['reasonGiven'],
    },
    {
      action: 'withdraw',
      from: ['AWAITING_ANSWER'],
      to: 'WITHDRAWN',
      guards: ['reasonGiven'],
    },
  ],
});
