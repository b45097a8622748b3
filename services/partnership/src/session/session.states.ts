import { defineLifecycle } from '@ictg/kit/lifecycle';

export const sessionStates = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionActions = ['hold', 'reopen', 'cancel'] as const;
export type SessionAction = (typeof sessionActions)[number];

/** A session is planned until its register is closed; a closed register can be opened again for a late entry. */
export const sessionLifecycle = defineLifecycle({
  name: 'session',
  states: sessionStates,
  initial: 'PLANNED',
  terminal: ['CANCELLED'],
  resting: ['HELD'],
  actions: sessionActions,
  guards: ['hasBegun', 'hasNotBegun'],
  transitions: [
    { action: 'hold', from: ['PLANNED'], to: 'HELD', guards: ['hasBegun'] },
    { action: 'reopen', from: ['HELD'], to: 'PLANNED' },
    { action: 'cancel', from: ['PLANNED'], to: 'CANCELLED', guards: ['hasNotBegun'] },
  ],
});
