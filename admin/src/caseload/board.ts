import type { CaseloadBoardQuery, SupportState } from '../__generated__/graphql.js';

/** An episode of support as a board shows it. */
export type CardSupport = CaseloadBoardQuery['supports']['edges'][number]['node'];

type Card = Pick<
  CardSupport,
  'id' | 'state' | 'dueAt' | 'endingPlannedOn' | 'workerSince' | 'danger'
>;

const states: readonly SupportState[] = [
  'ALLOCATED',
  'FIRST_CONTACT_MADE',
  'ACTIVE',
  'ENDING_PLANNED',
];

/** The columns of a board; in each a child in danger comes first, then what falls due first, then whoever has waited longest. */
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

/** What a child is in: missing weighs more than what a referral says. */
export function dangerOf({ danger }: Pick<Card, 'danger'>): 'MISSING' | 'TOLD_OF' | null {
  if (danger.missingSince !== null) return 'MISSING';
  return danger.isToldOf ? 'TOLD_OF' : null;
}

const dangerOrder = { MISSING: 0, TOLD_OF: 1, NONE: 2 } as const;

function keyOf(card: Card): string {
  const { dueAt, endingPlannedOn, workerSince, id } = card;
  const danger = String(dangerOrder[dangerOf(card) ?? 'NONE']);
  return `${danger} ${dueAt ?? endingPlannedOn ?? `9999 ${workerSince ?? ''}`} ${id}`;
}
