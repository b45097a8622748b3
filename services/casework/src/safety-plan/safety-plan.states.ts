import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a safety plan stands. */
export const planStates = ['DRAFT', 'GIVEN', 'RECEIPTED', 'REPLACED'] as const;
export type PlanState = (typeof planStates)[number];

/** What can be done with a safety plan. */
export const planActions = ['write', 'give', 'giveAgain', 'receipt', 'replace'] as const;
export type PlanAction = (typeof planActions)[number];

/** What must hold, beside the state, before an action. */
export const planGuards = [
  /** Everything that the template asks is filled in, and nothing in it tells who or where the child is. */
  'filledSafely',
] as const;
export type PlanGuard = (typeof planGuards)[number];

/**
 * The life of an immediate safety plan. It is never changed once it has been given: whoever has it must be able to
 * trust it. A new one for the same child or call replaces it.
 */
export const planLifecycle = defineLifecycle({
  name: 'safety plan',
  states: planStates,
  initial: 'DRAFT',
  terminal: ['REPLACED'],
  resting: ['RECEIPTED'],
  actions: planActions,
  guards: planGuards,
  transitions: [
    { action: 'write', from: ['DRAFT'], to: 'DRAFT' },
    { action: 'give', from: ['DRAFT'], to: 'GIVEN', guards: ['filledSafely'] },
    { action: 'giveAgain', from: ['GIVEN', 'RECEIPTED'], to: 'GIVEN' },
    { action: 'receipt', from: ['GIVEN'], to: 'RECEIPTED' },
    { action: 'replace', from: ['DRAFT', 'GIVEN', 'RECEIPTED'], to: 'REPLACED' },
  ],
});
