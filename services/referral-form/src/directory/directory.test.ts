// cspell:words heddlu cymru angolaidd bahamaidd bangladeshaidd
import { expect, it } from 'vitest';
import { entriesOf } from './directory.js';

it('long lists stand in the order of the names that are read', () => {
  const police = entriesOf('organisations', 'cy', { referrerType: 'POLICE' });
  const heddlu = police.flatMap(({ name }, at) => (name.startsWith('Heddlu') ? [at] : []));
  expect(heddlu.length).toBeGreaterThan(3);
  expect(heddlu).toEqual(heddlu.map((_at, count) => (heddlu[0] ?? 0) + count));
  const nationalities = entriesOf('nationalities', 'cy', {}).map(({ name }) => name);
  const placeOf = (name: string) => nationalities.indexOf(name);
  expect(placeOf('Angolaidd')).toBeGreaterThan(placeOf('Albanaidd'));
  expect(placeOf('Bangladeshaidd')).toBeGreaterThan(placeOf('Bahamaidd'));
});
