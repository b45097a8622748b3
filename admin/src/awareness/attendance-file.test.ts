import { expect, it } from 'vitest';
import {
  base64Of,
  decisionKey,
  decisionOf,
  decisionsOf,
  type Decision,
} from './attendance-file.js';

it('decisions come back from their values, and lines that are left out are not sent', () => {
  const decisions: Decision[] = [
    { kind: 'is', bookingId: 'bkg_1' },
    { kind: 'new', teamId: 'tem_1' },
    { kind: 'new', teamId: null },
    { kind: 'out' },
  ];
  expect(decisions.map((one) => decisionOf(decisionKey(one)))).toEqual(decisions);
  expect(decisionsOf(new Map(decisions.map((one, at) => [at, one])))).toEqual([
    { line: 0, bookingId: 'bkg_1' },
    { line: 1, isNew: true, teamId: 'tem_1' },
    { line: 2, isNew: true, teamId: null },
  ]);
});

it('a file of any length is sent as it is', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  expect(Buffer.from(base64Of(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
});
