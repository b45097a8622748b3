import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where support past the eighteenth birthday stands. */
export const postEighteenStates = ['OFFERED', 'ACCEPTED', 'RUNNING', 'DECLINED', 'ENDED'] as const;
export type PostEighteenState = (typeof postEighteenStates)[number];

export const postEighteenActions = ['accept', 'decline', 'begin', 'end'] as const;
export type PostEighteenAction = (typeof postEighteenActions)[number];

/**
 * The life of support past the eighteenth birthday. An adult decides on it, so it needs an answer; declining it,
 * or its end, does not close the episode by itself.
 */
export const postEighteenLifecycle = defineLifecycle({
  name: 'support after 18',
  states: postEighteenStates,
  initial: 'OFFERED',
  terminal: ['DECLINED', 'ENDED'],
  actions: postEighteenActions,
  guards: [],
  transitions: [
    { action: 'accept', from: ['OFFERED'], to: 'ACCEPTED' },
    { action: 'decline', from: ['OFFERED', 'ACCEPTED'], to: 'DECLINED' },
    { action: 'begin', from: ['ACCEPTED'], to: 'RUNNING' },
    { action: 'end', from: ['RUNNING'], to: 'ENDED' },
  ],
});
