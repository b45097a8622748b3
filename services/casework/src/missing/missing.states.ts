import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a missing episode stands. It lies beside support and never moves it. */
export const missingStates = ['MISSING', 'RETURNED', 'INTERVIEW_OFFERED', 'DONE'] as const;
export type MissingState = (typeof missingStates)[number];

export const missingActions = [
  'recordTold',
  'recordReturn',
  'endWithoutInterview',
  'offerInterview',
  'holdInterview',
  'declineInterview',
] as const;
export type MissingAction = (typeof missingActions)[number];

/** The life of a missing episode: missing, back, and the interview that the child is owed. */
export const missingLifecycle = defineLifecycle({
  name: 'missing episode',
  states: missingStates,
  initial: 'MISSING',
  terminal: ['DONE'],
  actions: missingActions,
  guards: [],
  transitions: [
    { action: 'recordTold', from: ['MISSING'], to: 'MISSING' },
    { action: 'recordReturn', from: ['MISSING'], to: 'RETURNED' },
    { action: 'endWithoutInterview', from: ['MISSING'], to: 'DONE' },
    { action: 'offerInterview', from: ['RETURNED'], to: 'INTERVIEW_OFFERED' },
    { action: 'holdInterview', from: ['RETURNED', 'INTERVIEW_OFFERED'], to: 'DONE' },
    { action: 'declineInterview', from: ['RETURNED', 'INTERVIEW_OFFERED'], to: 'DONE' },
  ],
});
