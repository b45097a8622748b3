import { expect, test } from 'vitest';
import { engine } from '../linkage/engine.js';
import { learntFromNow, standingOf } from './standing.rules.js';
import { whyWhole, type WholeAsked } from './whole.rules.js';

const now = new Date('2026-03-31T12:00:00Z');
const usual: WholeAsked = {
  isAsked: false,
  now,
  kept: { engine, learntAt: new Date('2026-03-02T12:00:00Z') },
  standings: { nrm: { moved: 0.05 }, casework: { moved: 0 } },
};

test.each<[Partial<WholeAsked>, string | undefined]>([
  [{}, undefined],
  [{ isAsked: true }, 'as asked'],
  [{ kept: undefined }, 'nothing is kept of an earlier linking'],
  [
    { kept: { engine: '0', learntAt: now } },
    `version 0 of the engine linked last, and this is version ${engine}`,
  ],
  [
    { standings: { nrm: { moved: 0.051 } } },
    '5.1% of the records of nrm came, changed or went since the last learning, more than 5%',
  ],
  [
    { kept: { engine, learntAt: new Date('2026-02-27T12:00:00Z') } },
    'the last learning is 32 days old, more than 30',
  ],
])('all is linked anew where that is called for: %#', (asked, because) => {
  expect(whyWhole({ ...usual, ...asked })).toBe(because);
});

const record = (id: number, version = 1) => ({ id: `rec_${id}`, version });

test('records are new until they have been linked, and moved until they have been learnt from', () => {
  const learnt = learntFromNow([record(1), record(2), record(3), record(4)]);
  const first = standingOf([record(1), record(3, 2), record(4), record(5)], learnt);
  expect([...first.places]).toEqual([0, -1, 3, -1]);
  expect(first).toMatchObject({ isNew: 2, moved: 0.5 });
  const second = standingOf([record(1), record(3, 2), record(4), record(5)], first.now);
  expect([...second.places]).toEqual([0, 1, 2, 3]);
  expect(second).toMatchObject({ isNew: 0, moved: 0.5 });
  expect(standingOf([record(1)], first.now)).toMatchObject({ isNew: 0, moved: 0.75 });
});
