import { expect, it } from 'vitest';
import { stateOf } from './provenance.vocabulary.js';

const now = new Date('2026-11-27T12:00:00Z');

it.each([
  ['never read', null, 0, 'MISSING'],
  ['read, and holding nothing (F-34)', '2026-11-27T11:00:00Z', 0, 'MISSING'],
  ['read an hour ago', '2026-11-27T11:00:00Z', 1, 'CURRENT'],
  ['read two days ago', '2026-11-25T11:00:00Z', 1, 'STALE'],
])('a source that was %s is marked, never taken for a zero', (_, asOf, records, state) => {
  expect(stateOf({ asOf: asOf === null ? null : new Date(asOf), records }, now)).toBe(state);
});
