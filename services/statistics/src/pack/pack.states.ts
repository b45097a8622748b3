import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a publication pack stands. */
export const packStates = ['DRAFTED', 'SIGNED_ONCE', 'PUBLISHED', 'WITHDRAWN'] as const;
export type PackState = (typeof packStates)[number];

/**
 * Two different people sign; whoever drafted it may be one of them. What is published is never taken away: withdrawn, it
 * stays where it is, marked, with the pack that replaces it.
 */
export const packLifecycle = defineLifecycle({
  name: 'publication pack',
  states: packStates,
  initial: 'DRAFTED',
  terminal: ['WITHDRAWN'],
  resting: ['PUBLISHED'],
  actions: ['signFirst', 'signSecond', 'withdraw', 'replace'] as const,
  guards: [],
  transitions: [
    { action: 'signFirst', from: ['DRAFTED'], to: 'SIGNED_ONCE' },
    { action: 'signSecond', from: ['SIGNED_ONCE'], to: 'PUBLISHED' },
    { action: 'withdraw', from: ['PUBLISHED'], to: 'WITHDRAWN' },
    { action: 'replace', from: ['WITHDRAWN'], to: 'WITHDRAWN' },
  ],
});
