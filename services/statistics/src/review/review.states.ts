import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where the review of a pair stands. */
export const reviewStates = ['WAITING', 'ANSWERED_ONCE', 'DISPUTED', 'DECIDED'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What can be done with it. */
export const reviewActions = ['answerFirst', 'agree', 'disagree', 'adjudicate'] as const;
export type ReviewAction = (typeof reviewActions)[number];

/** Two people answer without knowing of each other; where they differ, or neither can tell, a third decides. */
export const reviewLifecycle = defineLifecycle({
  name: 'link review',
  states: reviewStates,
  initial: 'WAITING',
  terminal: ['DECIDED'],
  actions: reviewActions,
  guards: [],
  transitions: [
    { action: 'answerFirst', from: ['WAITING'], to: 'ANSWERED_ONCE' },
    { action: 'agree', from: ['ANSWERED_ONCE'], to: 'DECIDED' },
    { action: 'disagree', from: ['ANSWERED_ONCE'], to: 'DISPUTED' },
    { action: 'adjudicate', from: ['DISPUTED'], to: 'DECIDED' },
  ],
});
