import { describe, expect, it } from 'vitest';
import { placesNamed } from './district.js';

const found = (text: string) =>
  placesNamed(text, 5).map(({ name, authority }) => `${name} in ${authority.name}`);

describe('a place as people call it', () => {
  it.each([
    ['guildf', 'Guildford in Surrey'],
    ['ynys mon', 'Isle of Anglesey in Isle of Anglesey'],
    ['abertawe', 'Swansea in Swansea'],
    ['Preston', 'Preston in Lancashire'],
  ])('%s', (text, place) => {
    expect(found(text)).toContain(place);
  });

  it('that is an authority itself stands there once', () => {
    expect(found('Southend').filter((one) => one.startsWith('Southend'))).toHaveLength(1);
  });

  it('needs two letters, and may be unknown', () => {
    expect([found('g'), found('Atlantis')]).toEqual([[], []]);
  });
});
