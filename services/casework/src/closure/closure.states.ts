import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a proposal to close support stands. */
export const closureStates = ['PROPOSED', 'APPROVED', 'SENT_BACK', 'WITHDRAWN'] as const;
export type ClosureState = (typeof closureStates)[number];

export const closureActions = ['approve', 'sendBack', 'withdraw'] as const;
export type ClosureAction = (typeof closureActions)[number];

/** What must hold, beside the state, before an action. */
export const closureGuards = [
  /** Whoever decides is not the one who proposed. */
  'anotherPerson',
  /** Whoever takes it back is the one who proposed. */
  'samePerson',
  /** A reason in words for whoever reads it. */
  'reasonGiven',
] as const;

/**
 * The life of a proposal to close support. Every end but the approval leaves support going on; another try is a
 * proposal of its own.
 */
export const closureLifecycle = defineLifecycle({
  name: 'proposal to close support',
  states: closureStates,
  initial: 'PROPOSED',
  terminal: ['APPROVED', 'SENT_BACK', 'WITHDRAWN'],
  actions: closureActions,
  guards: closureGuards,
  transitions: [
    { action: 'approve', from: ['PROPOSED'], to: 'APPROVED', guards: ['anotherPerson'] },
    {
      action: 'sendBack',
      from: ['PROPOSED'],
      to: 'SENT_BACK',
      guards: ['anotherPerson', 'reasonGiven'],
    },
    {
      action: 'withdraw',
      from: ['PROPOSED'],
      to: 'WITHDRAWN',
      guards: ['samePerson', 'reasonGiven'],
    },
  ],
});
