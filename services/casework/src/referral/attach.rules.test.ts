import { describe, expect, it } from 'vitest';
import { attachFault } from './attach.rules.js';

const made = (restrictedTo: string[] | null) => ({ reference: 'C-00001', restrictedTo });
const known = (restrictedTo: string[] | null) => ({ reference: 'C-00002', restrictedTo });

describe('attaching a referral', () => {
  it.each([
    ['an open record to an open one', null, null],
    ['an open record to a restricted one', null, ['ada']],
    ['a restricted record to one restricted to the same people', ['ada', 'ben'], ['ben', 'ada']],
    ['a restricted record to one restricted to fewer of them', ['ada', 'ben'], ['ada']],
  ])('allows %s', (_, from, to) => {
    expect(attachFault(made(from), known(to))).toBeUndefined();
  });

  it.each([
    ['open to everybody', null],
    ['restricted to somebody else', ['cem']],
    ['restricted to one person more', ['ada', 'ben', 'cem']],
  ])('does not lift a restriction silently: the known child is %s', (_, to) => {
    expect(attachFault(made(['ada', 'ben']), known(to))).toMatchObject({
      code: 'RESTRICTION_WOULD_BE_LIFTED',
      detail: { field: 'childId' },
    });
  });
});
