import { defineLifecycle } from '@ictg/kit/lifecycle';
import { gapStates, type GapState } from './gap.vocabulary.js';

export const gapActions = ['meet', 'letGo', 'reopen'] as const;
export type GapAction = (typeof gapActions)[number];

/** The life of a gap: met, no longer needed, or open again. */
export const gapLifecycle = defineLifecycle({
  name: 'local gap',
  states: gapStates,
  initial: 'OPEN',
  terminal: [],
  resting: ['MET', 'NO_LONGER_NEEDED'],
  actions: gapActions,
  guards: [] as const,
  transitions: [
    { action: 'meet', from: ['OPEN'], to: 'MET' },
    { action: 'letGo', from: ['OPEN'], to: 'NO_LONGER_NEEDED' },
    { action: 'reopen', from: ['MET', 'NO_LONGER_NEEDED'], to: 'OPEN' },
  ],
});

/** The step that leads from one state to another. */
export function stepTo(state: GapState): GapAction {
  return ({ MET: 'meet', NO_LONGER_NEEDED: 'letGo', OPEN: 'reopen' } as const)[state];
}
