import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a handover stands. */
export const handoverStates = ['WRITTEN', 'SIGNED'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** What can be done with a handover. */
export const handoverActions = ['change', 'sign'] as const;
export type HandoverAction = (typeof handoverActions)[number];

/** What must hold, beside the state, before an action. */
export const handoverGuards = [
  /** Whoever takes over signs, never whoever hands over. */
  'signedByAnother',
] as const;
export type HandoverGuard = (typeof handoverGuards)[number];

/** The life of a handover: written by the shift that ends, edited by either, signed by the one that takes over. */
export const handoverLifecycle = defineLifecycle({
  name: 'handover',
  states: handoverStates,
  initial: 'WRITTEN',
  terminal: ['SIGNED'],
  actions: handoverActions,
  guards: handoverGuards,
  transitions: [
    { action: 'change', from: ['WRITTEN'], to: 'WRITTEN' },
    { action: 'sign', from: ['WRITTEN'], to: 'SIGNED', guards: ['signedByAnother'] },
  ],
});
