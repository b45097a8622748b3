import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a consultation stands. */
export const consultationStates = ['OPEN', 'ADVICE_GIVEN', 'FOLLOWED_UP', 'CLOSED'] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** What can be done with a consultation. */
export const consultationActions = [
  'giveAdvice',
  'followUp',
  'close',
  'closeWithoutAdvice',
  'reopen',
] as const;
export type ConsultationAction = (typeof consultationActions)[number];

/** What must hold, beside the state, before an action. */
export const consultationGuards = [
  /** At least one piece of advice was given. */
  'adviceGiven',
  /** No piece of advice waits for its answer. */
  'nothingUnanswered',
  /** A reason is written down. */
  'reasonGiven',
] as const;
export type ConsultationGuard = (typeof consultationGuards)[number];

/** The life of a consultation. Further advice leads back to following it up. */
export const consultationLifecycle = defineLifecycle({
  name: 'consultation',
  states: consultationStates,
  initial: 'OPEN',
  terminal: [],
  resting: ['CLOSED'],
  actions: consultationActions,
  guards: consultationGuards,
  transitions: [
    { action: 'giveAdvice', from: ['OPEN', 'ADVICE_GIVEN', 'FOLLOWED_UP'], to: 'ADVICE_GIVEN' },
    {
      action: 'followUp',
      from: ['OPEN', 'ADVICE_GIVEN'],
      to: 'FOLLOWED_UP',
      guards: ['adviceGiven'],
    },
    {
      action: 'close',
      from: ['FOLLOWED_UP'],
      to: 'CLOSED',
      guards: ['nothingUnanswered'],
    },
    { action: 'closeWithoutAdvice', from: ['OPEN'], to: 'CLOSED', guards: ['reasonGiven'] },
    { action: 'reopen', from: ['CLOSED'], to: 'OPEN', guards: ['reasonGiven'] },
  ],
});
