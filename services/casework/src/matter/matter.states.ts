import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a complaint or incident stands. */
export const matterStates = ['RECEIVED', 'IN_HAND', 'ANSWERED', 'WITHDRAWN'] as const;
export type MatterState = (typeof matterStates)[number];

export const matterActions = ['takeInHand', 'answer', 'withdraw', 'reopen'] as const;
export type MatterAction = (typeof matterActions)[number];

export const matterGuards = [
  /** What was found, and what is learnt from it. */
  'findingGiven',
  /** A reason is written down. */
  'reasonGiven',
] as const;
export type MatterGuard = (typeof matterGuards)[number];

/** The life of a complaint or incident. Nobody is answered before somebody has taken it in hand. */
export const matterLifecycle = defineLifecycle({
  name: 'complaint or incident',
  states: matterStates,
  initial: 'RECEIVED',
  terminal: [],
  resting: ['ANSWERED', 'WITHDRAWN'],
  actions: matterActions,
  guards: matterGuards,
  transitions: [
    { action: 'takeInHand', from: ['RECEIVED'], to: 'IN_HAND' },
    { action: 'answer', from: ['IN_HAND'], to: 'ANSWERED', guards: ['findingGiven'] },
    {
      action: 'withdraw',
      from: ['RECEIVED', 'IN_HAND'],
      to: 'WITHDRAWN',
      guards: ['reasonGiven'],
    },
    {
      action: 'reopen',
      from: ['ANSWERED', 'WITHDRAWN'],
      to: 'IN_HAND',
      guards: ['reasonGiven'],
    },
  ],
});
