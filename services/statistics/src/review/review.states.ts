import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where the review of a pair stands. */
export const reviewStates = ['WAITING', 'ANSWERED_ONCE', 'DISPUTED', 'DECIDED'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What can be done with it. */
export const reviewActions = ['answerFirst', 'agree', 'disagree', 'adjudicate', 'reopen'] as const;
export type ReviewAction = (typeof reviewActions)[number];

/**
 * Two people answer without knowing of each other; where they differ, or neither can tell, a third decides. A decided
 * pair may be looked at once more: what was decided holds until it is decided anew.
 */
export const reviewLifecycle = defineLifecycle({
  name: 'link review',
  states: reviewStates,
  initial: 'WAITING',
  terminal: [],
  resting: ['DECIDED'],
  actions: reviewActions,
  guards: [],
  transitions: [
    { action: 'answerFirst', from: ['WAITING'], to: 'ANSWERED_ONCE' },
    { action: 'agree', from: ['ANSWERED_ONCE'], to: 'DECIDED' },
    { action: 'disagree', from: ['ANSWERED_ONCE'], to: 'DISPUTED' },
    { action: 'adjudicate', from: ['DISPUTED'], to: 'DECIDED' },
    { action: 'reopen', from: ['DECIDED'], to: 'WAITING' },
  ],
});
