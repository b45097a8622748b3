import type { Day } from '@ictg/kit/calendar';
import type { Step, Track } from './track.rules.js';
import type { TrackState } from './track.states.js';
import type { Timing } from './timing.rules.js';

/** What a referral waits for from whoever decides. A decided one waits for nothing. */
export const dues = [
  'REASONABLE_GROUNDS_LATE',
  'REASONABLE_GROUNDS',
  'CONCLUSIVE_GROUNDS',
  'RECONSIDERATION',
  'RECOVERY_PERIOD',
  'STANDING_STILL',
] as const;
export type Due = (typeof dues)[number];

/** Where a referral stands, and the day on which what comes next hangs. */
export interface Standing {
  readonly state: TrackState;
  readonly dueOn: Day | null;
}

/**
 * Finds the day on which what comes next hangs: by when reasonable grounds should be decided, from when conclusive
 * grounds may be, and since when a reconsideration or a suspension lasts.
 */
export function standingOf(
  { state }: Track<Step>,
  steps: readonly Step[],
  { reasonableGroundsDueOn, conclusiveGroundsFromOn }: Timing,
): Standing {
  const last = (kind: Step['kind']) =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ decidedOn }) => decidedOn)
      .sort()
      .at(-1) ?? null;
  switch (state) {
    case 'REASONABLE_GROUNDS_PENDING':
      return { state, dueOn: reasonableGroundsDueOn };
    case 'CONCLUSIVE_GROUNDS_PENDING':
      return { state, dueOn: conclusiveGroundsFromOn };
    case 'REASONABLE_GROUNDS_RECONSIDERED':
    case 'CONCLUSIVE_GROUNDS_RECONSIDERED':
      return { state, dueOn: last('RECONSIDERATION_ASKED') };
    case 'SUSPENDED_BEFORE_REASONABLE_GROUNDS':
    case 'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS':
      return { state, dueOn: last('SUSPENSION') };
    default:
      return { state, dueOn: null };
  }
}

/** What a referral waits for on a day; null for nothing. */
export function dueOf({ state, dueOn }: Standing, today: Day): Due | null {
  switch (state) {
    case 'REASONABLE_GROUNDS_PENDING':
      return dueOn !== null && dueOn < today ? 'REASONABLE_GROUNDS_LATE' : 'REASONABLE_GROUNDS';
    case 'CONCLUSIVE_GROUNDS_PENDING':
      return dueOn !== null && dueOn > today ? 'RECOVERY_PERIOD' : 'CONCLUSIVE_GROUNDS';
    case 'REASONABLE_GROUNDS_RECONSIDERED':
    case 'CONCLUSIVE_GROUNDS_RECONSIDERED':
      return 'RECONSIDERATION';
    case 'SUSPENDED_BEFORE_REASONABLE_GROUNDS':
    case 'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS':
      return 'STANDING_STILL';
    default:
      return null;
  }
}
