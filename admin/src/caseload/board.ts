import type { SupportLineFragment, SupportState } from '../__generated__/graphql.js';

type Card = Pick<SupportLineFragment, 'id' | 'state' | 'dueAt' | 'endingPlannedOn' | 'workerSince'>;

const states: readonly SupportState[] = [
  'ALLOCATED',
  'FIRST_CONTACT_MADE',
  'ACTIVE',
  'ENDING_PLANNED',
];

/** The columns of a board; in each what falls due first comes first, then whoever has waited longest. */
export function boardColumns<One extends Card>(
  supports: readonly One[],
): readonly { readonly state: SupportState; readonly cards: readonly One[] }[] {
  return states.map((state) => ({
    state,
    cards: supports
      .filter((support) => support.state === state)
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  }));
}

function keyOf({ dueAt, endingPlannedOn, workerSince, id }: Card): string {
  return `${dueAt ?? endingPlannedOn ?? `9999 ${workerSince ?? ''}`} ${id}`;
}
