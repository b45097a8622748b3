import { describe, expect, it } from 'vitest';
import { alertKinds, threeWay } from '../child/child.vocabulary.js';
import { supportStates } from './support.states.js';
import { workerRoles } from './support.vocabulary.js';
import { caseWeight, shippedWeights, type CaseFacts } from './weight.rules.js';

const plain: CaseFacts = {
  route: 'DIRECT_WORKER',
  state: 'ACTIVE',
  interpreterNeeded: 'NO',
  alerts: [],
};

describe('the weight of a case', () => {
  it.each([
    [{}, 3],
    [{ route: 'RPC' as const }, 1],
    [{ route: 'RPC' as const, state: 'ENDING_PLANNED' as const }, 1],
    [{ state: 'ENDING_PLANNED' as const }, 2],
    [{ state: 'ALLOCATED' as const }, 4],
    [{ interpreterNeeded: 'YES' as const }, 4],
    [{ alerts: ['MISSING_BEFORE', 'DEBT_BONDAGE', 'HEALTH'] as const }, 5],
    [{ alerts: ['MISSING_BEFORE', 'MISSING_BEFORE'] as const }, 4],
    [{ state: 'CLOSED' as const, alerts: ['RISK_TO_CHILD'] as const }, 0],
  ])('with %o is %i', (changes, weight) => {
    expect(caseWeight({ ...plain, ...changes }).weight).toBe(weight);
  });

  it('is for every route, state, answer and alert the sum of its parts in words, and at least one while open', () => {
    for (const route of workerRoles)
      for (const state of supportStates)
        for (const interpreterNeeded of threeWay)
          for (const alert of [undefined, ...alertKinds]) {
            const { weight, parts } = caseWeight({
              route,
              state,
              interpreterNeeded,
              alerts: alert ? [alert] : [],
            });
            const sum = parts.reduce((total, part) => total + part.points, 0);
            expect(weight).toBe(state === 'CLOSED' ? 0 : Math.max(1, sum));
            for (const part of parts) expect(part.sentence).toMatch(/^[A-Z].+\.$/);
          }
  });

  it('says that it is a local setting', () => {
    expect(shippedWeights.status).toBe('LOCAL_SETTING');
  });
});
