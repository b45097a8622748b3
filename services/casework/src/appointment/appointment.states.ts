import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where an appointment stands. */
export const appointmentStates = ['PLANNED', 'HELD', 'CALLED_OFF'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

export const appointmentActions = ['move', 'hold', 'callOff'] as const;
export type AppointmentAction = (typeof appointmentActions)[number];

/** The life of an appointment. One whose day has passed stays planned until somebody says what became of it. */
export const appointmentLifecycle = defineLifecycle({
  name: 'appointment',
  states: appointmentStates,
  initial: 'PLANNED',
  terminal: ['HELD', 'CALLED_OFF'],
  actions: appointmentActions,
  guards: [],
  transitions: [
    { action: 'move', from: ['PLANNED'], to: 'PLANNED' },
    { action: 'hold', from: ['PLANNED'], to: 'HELD' },
    { action: 'callOff', from: ['PLANNED'], to: 'CALLED_OFF' },
  ],
});
