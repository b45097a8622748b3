import type { Day } from '@ictg/kit/calendar';
import {
  outcomesOf,
  type DecisionKind,
  type DecisionOutcome,
} from '../decision/decision.vocabulary.js';
import { trackLifecycle, type TrackAction, type TrackState } from './track.states.js';

/** A decision as far as it moves a referral on. */
export interface Step {
  readonly kind: DecisionKind;
  readonly outcome: DecisionOutcome | null;
  readonly decidedOn: Day;
}

/** Where a referral stands, and which of its decisions cannot follow from those before them. */
export interface Track<One extends Step> {
  readonly state: TrackState;
  readonly outOfOrder: readonly One[];
}

const actionOf: Readonly<Record<string, TrackAction>> = {
  'REASONABLE_GROUNDS POSITIVE': 'findReasonableGrounds',
  'REASONABLE_GROUNDS NEGATIVE': 'findNoReasonableGrounds',
  'CONCLUSIVE_GROUNDS POSITIVE': 'findConclusiveGrounds',
  'CONCLUSIVE_GROUNDS NEGATIVE': 'findNoConclusiveGrounds',
  'RECONSIDERATION UPHELD': 'uphold',
  'RECONSIDERATION OVERTURNED': 'overturn',
  SUSPENSION: 'suspend',
  RESUMPTION: 'resume',
  WITHDRAWAL: 'withdraw',
  DISQUALIFICATION: 'disqualify',
  RECONSIDERATION_ASKED: 'askToReconsider',
};

/** What a decision does to the referral; undefined where kind and outcome do not belong together. */
export function actionFor(
  kind: DecisionKind,
  outcome: DecisionOutcome | null,
): TrackAction | undefined {
  return actionOf[outcome === null ? kind : `${kind} ${outcome}`];
}

/** Why kind and outcome do not belong together, in a sentence; undefined when they do. */
export function outcomeFault(
  kind: DecisionKind,
  outcome: DecisionOutcome | null,
): string | undefined {
  if (actionFor(kind, outcome) !== undefined) return undefined;
  const possible = outcomesOf[kind];
  return possible
    ? `A decision of this kind is one of: ${possible.join(', ')}.`
    : 'A step of this kind has no outcome. Leave the cell empty.';
}

/**
 * Follows the decisions of a referral in the order of their days. Several on one day are taken in whichever order is
 * possible, since a panel may decide both grounds at one meeting. What cannot follow is told, and moves nothing.
 */
export function trackOf<One extends Step>(steps: readonly One[]): Track<One> {
  let state: TrackState = trackLifecycle.initial;
  const outOfOrder: One[] = [];
  const byDay = Map.groupBy(steps, ({ decidedOn }) => decidedOn);
  for (const day of [...byDay.keys()].sort()) {
    const left = [...(byDay.get(day) ?? [])];
    for (let next = possible(state, left); next; next = possible(state, left)) {
      left.splice(left.indexOf(next.step), 1);
      state = next.to;
    }
    outOfOrder.push(...left);
  }
  return { state, outOfOrder };
}

function possible<One extends Step>(
  state: TrackState,
  steps: readonly One[],
): { readonly step: One; readonly to: TrackState } | undefined {
  for (const step of steps) {
    const action = actionFor(step.kind, step.outcome);
    const move = action && trackLifecycle.move(state, action);
    if (move?.ok) return { step, to: move.to };
  }
  return undefined;
}
