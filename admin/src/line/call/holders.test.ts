import { expect, it } from 'vitest';
import { holdersIn } from './holders.js';

const page = (...ids: string[]) => ({
  edges: ids.map((id) => ({ node: { id, name: id, isAway: id.startsWith('away') } })),
});

const everybody = {
  here: page('away-near', 'near'),
  rpcs: page('away-near', 'far', 'near'),
  managers: page('boss'),
};

it('offers RPCs of the authority, then those of elsewhere, and managers last', () => {
  expect(holdersIn(everybody, true).map(({ name }) => name)).toEqual([
    'near',
    'far, RPC of elsewhere',
    'boss, service manager',
  ]);
});

it('offers RPCs of elsewhere where none works in the authority', () => {
  expect(holdersIn({ ...everybody, here: page() }, true)[0]?.name).toBe('far, RPC of elsewhere');
});

it('calls nobody of elsewhere where no authority is known', () => {
  const names = holdersIn({ ...everybody, here: everybody.rpcs }, false).map(({ name }) => name);
  expect(names).toEqual(['far', 'near', 'boss, service manager']);
});
