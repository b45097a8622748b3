import { defineLifecycle } from '@ictg/kit/lifecycle';
/** Where a publication pack stands. */
export const packStates = ['DRAFTED', 'SIGNED_ONCE', 'PUBLISHED'];
/** Two different people sign; whoever drafted it may be one of them. */
export const packLifecycle = defineLifecycle({
  name: 'publication pack',
  states: packStates,
  initial: 'DRAFTED',
  terminal: ['PUBLISHED'],
  actions: ['signFirst', 'signSecond'],
  guards: [],
  transitions: [
    { action: 'signFirst', from: ['DRAFTED'], to: 'SIGNED_ONCE' },
    { action: 'signSecond', from: ['SIGNED_ONCE'], to: 'PUBLISHED' },
  ],
});
//# sourceMappingURL=pack.states.js.map
