import { defineLifecycle } from '@ictg/kit/lifecycle';
/** Where the review of a pair stands. */
export const reviewStates = ['WAITING', 'ANSWERED_ONCE', 'DISPUTED', 'DECIDED'];
/** What can be done with it. */
export const reviewActions = ['answerFirst', 'agree', 'disagree', 'adjudicate'];
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
//# sourceMappingURL=review.states.js.map
