import { describe, expect, it } from 'vitest';
import { callActions, callLifecycle, callStates } from './call.states.js';

describe('the life of a call', () => {
  const leads: Record<string, Record<string, string>> = {
    UNANSWERED: { answer: 'OPEN', giveUp: 'FINISHED' },
    OPEN: { write: 'OPEN', finish: 'FINISHED' },
    FINISHED: {},
  };

  it.each(callStates.flatMap((state) => callActions.map((action) => [state, action] as const)))(
    'from %s by %s',
    (state, action) => {
      const move = callLifecycle.move(state, action);
      expect(move.ok ? move.to : null).toBe(leads[state]?.[action] ?? null);
      if (!move.ok) expect(move.sentence).toMatch(/not possible/);
    },
  );

  it('ends in being finished, from wherever it stands', () => {
    expect(callStates.filter(callLifecycle.isTerminal)).toEqual(['FINISHED']);
  });
});
