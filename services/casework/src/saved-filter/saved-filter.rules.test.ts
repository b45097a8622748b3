import { getNamedType, isEnumType, isInputObjectType, isListType, isScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { caseworkGraph } from '../graph.js';
import { filteredLists, keptValues, type FilteredList } from './saved-filter.data.js';
import { savedFilterFault } from './saved-filter.rules.js';

const inputs: Readonly<Record<FilteredList, string>> = {
  CHILDREN: 'ChildFilterInput',
  REFERRALS: 'ReferralFilterInput',
  CONSULTATIONS: 'ConsultationFilterInput',
  CONTACTS: 'ContactFilterInput',
  CALLS: 'CallFilterInput',
  ADVICE: 'AdviceFilterInput',
};
/** What a filter takes and a saved one does not keep. */
const leftOut = ['text', 'childId', 'agencyName', 'month', 'receivedSince', 'startedSince'];

describe('what is kept of a filter', () => {
  it.each(filteredLists)(
    'of %s is everything that its list takes, but for words and moments',
    async (list) => {
      const type = (await caseworkGraph()).schema.getType(inputs[list]);
      const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const expected = fields
        .filter(({ name }) => !leftOut.includes(name))
        .map(({ name, type: given }) => {
          const named = getNamedType(given);
          if (isEnumType(named)) return [name, isListType(given) ? 'WORDS' : 'WORD'];
          const scalar = isScalarType(named) ? named.name : '';
          return [name, { Boolean: 'YES_OR_NO', GssCode: 'AUTHORITY', ID: 'STAFF' }[scalar]];
        });
      expect(keptValues[list]).toEqual(Object.fromEntries(expected));
    },
  );

  it.each([
    ['nothing', {}],
    ['words that were typed', { text: 'Ada' }],
    ['a child', { childId: 'chi_1' }],
    ['a name in the place of a word', { worry: 'Ada Testchild' }],
    ['an address in the place of a word', { worry: '12 PLACEHOLDER STREET' }],
    ['what the list does not know', { constructor: true }],
    ['a moment', { receivedSince: '2026-01-01T00:00:00Z' }],
    ['an authority by name', { authorityGss: 'Surrey' }],
    ['a child in the place of a colleague', { staffId: 'chi_1' }],
    ['yes as a word', { openOnly: 'true' }],
  ])('is not %s', (_what, filter) => {
    const fault = savedFilterFault({ list: 'CHILDREN', name: 'Mine', filter });
    expect(fault?.detail.field).toBe('filter');
  });

  it('has a name that is not too long', () => {
    const field = (name: string) =>
      savedFilterFault({ list: 'CHILDREN', name, filter: { openOnly: true } })?.detail.field ??
      null;
    expect([field(' '), field('x'.repeat(61)), field('Missing in Surrey')]).toEqual([
      'name',
      'name',
      null,
    ]);
  });
});
