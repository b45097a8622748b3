import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a call stands. */
export const callStates = ['UNANSWERED', 'OPEN', 'FINISHED'] as const;
export type CallState = (typeof callStates)[number];

/** What can be done with a call. */
export const callActions = ['answer', 'write', 'finish', 'giveUp'] as const;
export type CallAction = (typeof callActions)[number];

/** What must hold, beside the state, before an action. */
export const callGuards = [
  /** Who rang and what came of it are ticked, and what each tick asks for is written down. */
  'outcomeRecorded',
  /** Why nobody can be rung back is written down. */
  'reasonGiven',
] as const;
export type CallGuard = (typeof callGuards)[number];

/**
 * The life of a call. A call that is answered at once is opened in the moment in which it begins; one that was
 * missed waits with a clock. A finished call is kept, whatever came of it, and is not opened again: who rings
 * again makes another call, which shows the earlier one.
 */
export const callLifecycle = defineLifecycle({
  name: 'call',
  states: callStates,
  initial: 'UNANSWERED',
  terminal: ['FINISHED'],
  actions: callActions,
  guards: callGuards,
  transitions: [
    { action: 'answer', from: ['UNANSWERED'], to: 'OPEN' },
    { action: 'write', from: ['OPEN'], to: 'OPEN' },
    { action: 'finish', from: ['OPEN'], to: 'FINISHED', guards: ['outcomeRecorded'] },
    { action: 'giveUp', from: ['UNANSWERED'], to: 'FINISHED', guards: ['reasonGiven'] },
  ],
});
