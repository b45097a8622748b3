import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a change of the configuration stands on its way to taking effect. */
export const approvalStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'WITHDRAWN'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** What can be done with it. */
export const approvalActions = ['change', 'submit', 'approve', 'withdraw'] as const;
export type ApprovalAction = (typeof approvalActions)[number];

/** What must hold, beside the state, before an action. */
export const approvalGuards = [
  /** Whoever approves has not written any of it. */
  'secondPerson',
  /** It takes effect today or later: what was decided under other rules stays decided. */
  'notInThePast',
  /** With it the configuration does not contradict itself. */
  'whole',
  /** It has not taken effect yet. */
  'notYetInForce',
] as const;
export type ApprovalGuard = (typeof approvalGuards)[number];

/** The way of a change of the configuration: two people stand behind whatever takes effect. */
export const approvalLifecycle = defineLifecycle({
  name: 'change of the configuration',
  states: approvalStates,
  initial: 'DRAFT',
  terminal: ['WITHDRAWN'],
  resting: ['APPROVED'],
  actions: approvalActions,
  guards: approvalGuards,
  transitions: [
    // What is changed after it was handed in has to be handed in again.
    { action: 'change', from: ['DRAFT', 'SUBMITTED'], to: 'DRAFT' },
    { action: 'submit', from: ['DRAFT'], to: 'SUBMITTED', guards: ['whole'] },
    {
      action: 'approve',
      from: ['SUBMITTED'],
      to: 'APPROVED',
      guards: ['secondPerson', 'notInThePast', 'whole'],
    },
    { action: 'withdraw', from: ['DRAFT', 'SUBMITTED'], to: 'WITHDRAWN' },
    { action: 'withdraw', from: ['APPROVED'], to: 'WITHDRAWN', guards: ['notYetInForce'] },
  ],
});
