import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a partner's connection stands. Whether it can be used now, its keys and their days say too. */
export const clientStates = ['REQUESTED', 'ADMITTED', 'REFUSED', 'STOPPED'] as const;
export type ClientState = (typeof clientStates)[number];

export const clientActions = ['admit', 'refuse', 'stop', 'resume'] as const;
export type ClientAction = (typeof clientActions)[number];

/** The life of a connection: one organisation asks for it, the other admits it, and either can stop it. */
export const clientLifecycle = defineLifecycle({
  name: 'connection',
  states: clientStates,
  initial: 'REQUESTED',
  terminal: ['REFUSED'],
  resting: ['STOPPED'],
  actions: clientActions,
  guards: ['reasonGiven'],
  transitions: [
    { action: 'admit', from: ['REQUESTED'], to: 'ADMITTED' },
    { action: 'refuse', from: ['REQUESTED'], to: 'REFUSED', guards: ['reasonGiven'] },
    { action: 'stop', from: ['REQUESTED', 'ADMITTED'], to: 'STOPPED', guards: ['reasonGiven'] },
    { action: 'resume', from: ['STOPPED'], to: 'ADMITTED' },
  ],
});
