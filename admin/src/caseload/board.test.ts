import { expect, it } from 'vitest';
import type { SupportState } from '../__generated__/graphql.js';
import { boardColumns } from './board.js';

const calm = { missingSince: null, isToldOf: false };
const card = (id: string, dueAt: string | null, danger = {}) => ({
  id,
  state: 'ACTIVE' as SupportState,
  dueAt,
  endingPlannedOn: null,
  workerSince: '2026-01-05T09:00:00Z',
  danger: { ...calm, ...danger },
});

it('a missing child stands on top of the board, then one told of as in danger, then what is due', () => {
  const columns = boardColumns([
    card('waits', null),
    card('due later', '2026-03-02T09:00:00Z'),
    card('due first', '2026-03-01T09:00:00Z'),
    card('told of', null, { isToldOf: true }),
    card('missing', null, { missingSince: '2026-02-28T22:00:00Z', isToldOf: true }),
  ]);
  expect(columns.find(({ state }) => state === 'ACTIVE')?.cards.map(({ id }) => id)).toEqual([
    'missing',
    'told of',
    'due first',
    'due later',
    'waits',
  ]);
});
