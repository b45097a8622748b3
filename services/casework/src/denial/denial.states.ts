import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where the statement that another owner's record is not of a child stands. */
export const denialStates = ['SAID', 'CONFIRMED', 'UNDONE'] as const;
export type DenialState = (typeof denialStates)[number];

export const denialActions = ['confirm', 'undo'] as const;
export type DenialAction = (typeof denialActions)[number];

/**
 * The record is closed from the moment that somebody says so, and opens again only when a manager undoes it. What was
 * undone may be said once more: that is a statement of its own.
 */
export const denialLifecycle = defineLifecycle({
  name: 'statement that a record is not of this child',
  states: denialStates,
  initial: 'SAID',
  terminal: ['UNDONE'],
  actions: denialActions,
  /** Whoever confirms is not the one who said it. */
  guards: ['anotherPerson'],
  transitions: [
    { action: 'confirm', from: ['SAID'], to: 'CONFIRMED', guards: ['anotherPerson'] },
    { action: 'undo', from: ['SAID', 'CONFIRMED'], to: 'UNDONE' },
  ],
});
