import { describe, expect, it } from 'vitest';
import { allocationFault, type AllocationFacts, type WorkerFacts } from './allocation.rules.js';
import { workerRoles } from './support.vocabulary.js';
import { staffRoleFor } from './support.words.js';

const worker: WorkerFacts = {
  staffId: 'stf_1',
  subject: 'ada',
  name: 'Ada Testperson',
  posts: [{ role: 'direct-worker', fromOn: '2024-01-01', untilOn: null, caseloadLimit: 12 }],
  away: null,
  weight: 8,
};
const facts: AllocationFacts = {
  today: '2026-03-04',
  route: 'DIRECT_WORKER',
  weight: 4,
  restrictedTo: null,
  presentStaffId: null,
  reason: null,
};

describe('an allocation', () => {
  it.each([
    [{}, {}, null],
    [{}, { presentStaffId: 'stf_1' }, 'ALREADY_THEIR_WORKER'],
    [{}, { route: 'RPC' as const }, 'WORKER_DOES_NOT_FIT_OFFER'],
    [{}, { today: '2023-12-31' }, 'WORKER_DOES_NOT_FIT_OFFER'],
    [{}, { restrictedTo: ['somebody-else'] }, 'NOT_NAMED_ON_RESTRICTED_CHILD'],
    [{}, { restrictedTo: ['ada'] }, null],
    [{ away: { untilOn: '2026-03-14' } }, {}, 'WORKER_AWAY'],
    [{ away: { untilOn: '2026-03-14' } }, { reason: 'Speaks the language' }, null],
    [{ weight: 9 }, {}, 'CASELOAD_LIMIT_REACHED'],
    [{ weight: 9 }, { reason: '  ' }, 'CASELOAD_LIMIT_REACHED'],
    [{ weight: 9 }, { reason: 'Works with the brother' }, null],
    [{ weight: 99, posts: [{ role: 'direct-worker' as const, fromOn: '2024-01-01' }] }, {}, null],
  ])('of %o with %o is answered by %s', (who, what, code) => {
    expect(allocationFault({ ...worker, ...who }, { ...facts, ...what })?.code ?? null).toBe(code);
  });

  it('lets no reason stand for a post of the right kind or for a name on a restricted child', () => {
    for (const what of [
      { route: 'RPC' as const },
      { restrictedTo: [] },
      { presentStaffId: 'stf_1' },
    ])
      expect(allocationFault(worker, { ...facts, ...what, reason: 'Please' })).toMatchObject({
        allowedWithReason: false,
      });
  });

  it('fits exactly the kind of worker that was offered, for every kind', () => {
    for (const route of workerRoles)
      for (const held of workerRoles) {
        const posts = [{ role: staffRoleFor(held), fromOn: '2024-01-01', untilOn: null }];
        expect(allocationFault({ ...worker, posts }, { ...facts, route }) === null).toBe(
          route === held,
        );
      }
  });

  it('names the way out', () => {
    expect(allocationFault(worker, { ...facts, restrictedTo: [] })?.sentence).toBe(
      "This child is restricted to named people and Ada Testperson is not one of them. Name Ada Testperson on the child's page first, or choose somebody who is named.",
    );
    expect(allocationFault({ ...worker, away: { untilOn: '2026-03-14' } }, facts)?.sentence).toBe(
      'Ada Testperson is away until 14 March 2026. Choose somebody who is there, or say why it should be Ada Testperson all the same.',
    );
  });
});
