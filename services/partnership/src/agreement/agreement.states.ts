import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where an agreement stands. Whether it is in force, or has lapsed, its dates say. */
export const agreementStates = [
  'DRAFT',
  'APPROVED_BY_ONE',
  'APPROVED',
  'SUSPENDED',
  'ENDED',
  'WITHDRAWN',
] as const;
export type AgreementState = (typeof agreementStates)[number];

export const agreementActions = [
  'approve',
  'approveFinally',
  'withdraw',
  'suspend',
  'resume',
  'end',
] as const;
export type AgreementAction = (typeof agreementActions)[number];

/** What must hold, beside the state, before an action. */
export const agreementGuards = [
  /** Whoever approves last is not the one who approved first. */
  'anotherPerson',
  /** A reason in words for the partner. */
  'reasonGiven',
  /** Its last day has not passed: what has lapsed shares nothing, and keeps its own last words. */
  'notOver',
] as const;

/** The life of an agreement. A change is a new agreement, which ends the one before when it begins. */
export const agreementLifecycle = defineLifecycle({
  name: 'sharing agreement',
  states: agreementStates,
  initial: 'DRAFT',
  terminal: ['ENDED', 'WITHDRAWN'],
  actions: agreementActions,
  guards: agreementGuards,
  transitions: [
    { action: 'approve', from: ['DRAFT'], to: 'APPROVED_BY_ONE' },
    {
      action: 'approveFinally',
      from: ['APPROVED_BY_ONE'],
      to: 'APPROVED',
      guards: ['anotherPerson'],
    },
    {
      action: 'withdraw',
      from: ['DRAFT', 'APPROVED_BY_ONE'],
      to: 'WITHDRAWN',
      guards: ['reasonGiven'],
    },
    { action: 'suspend', from: ['APPROVED'], to: 'SUSPENDED', guards: ['reasonGiven', 'notOver'] },
    { action: 'resume', from: ['SUSPENDED'], to: 'APPROVED', guards: ['notOver'] },
    {
      action: 'end',
      from: ['APPROVED', 'SUSPENDED'],
      to: 'ENDED',
      guards: ['reasonGiven', 'notOver'],
    },
  ],
});
