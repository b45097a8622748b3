import { defineLifecycle } from '@ictg/kit/lifecycle';

/**
 * Where an episode of support stands. That a child is missing, in custody, out of the area or of disputed age is
 * no state: it lies over any of them, and none of it ends support by itself.
 */
export const supportStates = [
  'AWAITING_ALLOCATION',
  'ALLOCATED',
  'FIRST_CONTACT_MADE',
  'ACTIVE',
  'ENDING_PLANNED',
  'CLOSED',
] as const;
export type SupportState = (typeof supportStates)[number];

/** What can be done with an episode of support. */
export const supportActions = [
  'allocate',
  'recordFirstContact',
  'beginWork',
  'planEnding',
  'cancelEnding',
  'reallocate',
  'changeRoute',
  'transfer',
  'close',
  'reopen',
] as const;
export type SupportAction = (typeof supportActions)[number];

/** An action as the graph writes it: `planEnding` is PLAN_ENDING. */
export type SupportActionCode = InCapitals<SupportAction>;

/** How the graph writes an action. */
export function codeOfAction(action: SupportAction): SupportActionCode {
  return action.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as SupportActionCode;
}

type InCapitals<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${Uppercase<First>}${InCapitals<Rest>}`
    : `_${First}${InCapitals<Rest>}`
  : '';

/** What must hold, beside the state, before an action. */
export const supportGuards = [
  /** The worker's post is of the role that the offer names, and open on that day. */
  'workerFitsOffer',
  /** The new worker is named in the same step, so that the child is never between two unseen. */
  'newWorkerNamed',
  /** What the next worker must know is written down. */
  'handoverWritten',
  /** A new decision on eligibility stands behind the change. */
  'newOfferDecided',
  /** A reason from the list in force is given. */
  'reasonGiven',
  /** If the reason is that the child has long been missing: a manager has signed it off. */
  'missingSignedOff',
  /** Another person than the one who proposed it has approved. */
  'approvedByAnother',
] as const;
export type SupportGuard = (typeof supportGuards)[number];

const withWorker = ['ALLOCATED', 'FIRST_CONTACT_MADE', 'ACTIVE', 'ENDING_PLANNED'] as const;

/**
 * The life of an episode of support. Whoever takes a child over, by reallocation or because the route changed,
 * begins as allocated: the new worker's first contact is still to come, and shows as such.
 */
export const supportLifecycle = defineLifecycle({
  name: 'episode of support',
  states: supportStates,
  initial: 'AWAITING_ALLOCATION',
  terminal: [],
  resting: ['CLOSED'],
  actions: supportActions,
  guards: supportGuards,
  transitions: [
    {
      action: 'allocate',
      from: ['AWAITING_ALLOCATION'],
      to: 'ALLOCATED',
      guards: ['workerFitsOffer'],
    },
    { action: 'recordFirstContact', from: ['ALLOCATED'], to: 'FIRST_CONTACT_MADE' },
    { action: 'beginWork', from: ['FIRST_CONTACT_MADE'], to: 'ACTIVE' },
    {
      action: 'planEnding',
      from: ['FIRST_CONTACT_MADE', 'ACTIVE'],
      to: 'ENDING_PLANNED',
      guards: ['reasonGiven'],
    },
    { action: 'cancelEnding', from: ['ENDING_PLANNED'], to: 'ACTIVE' },
    {
      action: 'reallocate',
      from: withWorker,
      to: 'ALLOCATED',
      guards: ['newWorkerNamed', 'workerFitsOffer', 'handoverWritten'],
    },
    {
      action: 'changeRoute',
      from: ['AWAITING_ALLOCATION'],
      to: 'AWAITING_ALLOCATION',
      guards: ['newOfferDecided'],
    },
    {
      action: 'changeRoute',
      from: withWorker,
      to: 'ALLOCATED',
      guards: ['newOfferDecided', 'newWorkerNamed', 'workerFitsOffer', 'handoverWritten'],
    },
    {
      action: 'transfer',
      from: ['AWAITING_ALLOCATION'],
      to: 'AWAITING_ALLOCATION',
      guards: ['reasonGiven'],
    },
    {
      action: 'transfer',
      from: withWorker,
      to: 'ALLOCATED',
      guards: ['reasonGiven', 'newWorkerNamed', 'workerFitsOffer', 'handoverWritten'],
    },
    {
      action: 'close',
      from: ['AWAITING_ALLOCATION', ...withWorker],
      to: 'CLOSED',
      guards: ['reasonGiven', 'missingSignedOff', 'approvedByAnother'],
    },
    { action: 'reopen', from: ['CLOSED'], to: 'AWAITING_ALLOCATION', guards: ['reasonGiven'] },
  ],
});
