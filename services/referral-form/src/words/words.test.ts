import { describe, expect, it } from 'vitest';
import { nationalitiesInWelsh } from '../directory/nationality.cy.js';
import { entriesOf } from '../directory/directory.js';
import { pageKeys, hrefOf, questionHref } from '../page/address.js';
import { questions } from '../question/path.rules.js';
import { forTranslator } from './for-translator.data.js';
import { languages, wordsIn } from './words.js';

/** Every text of a dictionary by its key. */
function textsOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

const english = new Map(textsOf(wordsIn('en')));
const welsh = new Map(textsOf(wordsIn('cy')));

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave nothing unsaid in one language that the other says', () => {
    const unsaid = [...english].filter(([key, text]) => (text === '') !== (welsh.get(key) === ''));
    expect(unsaid).toEqual([]);
  });

  it('fill in the same things', () => {
    const open = (text = '') => (text.match(/%?\{\w+\}/g) ?? []).sort().join();
    const differing = [...english].filter(([key, text]) => open(text) !== open(welsh.get(key)));
    expect(differing).toEqual([]);
  });

  it('say nothing in the same words: that would be a text nobody has translated', () => {
    const same = [...english].filter(([key, text]) => text !== '' && text === welsh.get(key));
    expect(same).toEqual([]);
  });

  it('give every page an address of its own', () => {
    const addresses = languages.flatMap((language) => [
      ...pageKeys.map((page) => hrefOf(language, page)),
      ...questions.map(({ key }) => questionHref(language, key)),
    ]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('name a nationality in Welsh for each that can be chosen', () => {
    const lacking = entriesOf('nationalities', 'en', {}).filter(
      ({ value }) => nationalitiesInWelsh[value] === undefined,
    );
    expect(lacking).toEqual([]);
  });
});

it('the list for the translator names what is there', () => {
  const keys = [...welsh.keys()];
  const lost = forTranslator.filter(
    (entry) => !keys.some((key) => key === entry || key.startsWith(`${entry}.`)),
  );
  expect(lost).toEqual([]);
});
