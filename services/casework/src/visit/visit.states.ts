import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a visit stands. */
export const visitStates = ['PLANNED', 'OUT', 'BACK', 'CALLED_OFF'] as const;
export type VisitState = (typeof visitStates)[number];

export const visitActions = ['goOut', 'checkIn', 'callOff'] as const;
export type VisitAction = (typeof visitActions)[number];

/** The life of a visit. Nobody who is out is taken for back unless they say so. */
export const visitLifecycle = defineLifecycle({
  name: 'visit',
  states: visitStates,
  initial: 'PLANNED',
  terminal: ['BACK', 'CALLED_OFF'],
  actions: visitActions,
  guards: [],
  transitions: [
    { action: 'goOut', from: ['PLANNED'], to: 'OUT' },
    { action: 'checkIn', from: ['OUT'], to: 'BACK' },
    { action: 'callOff', from: ['PLANNED'], to: 'CALLED_OFF' },
  ],
});
