// cspell:words asiantaeth troseddu cenedlaethol mawrth
import { describe, expect, it } from 'vitest';
import { nationalitiesInWelsh } from '../directory/nationality.cy.js';
import { entriesOf } from '../directory/directory.js';
import { pageKeys, hrefOf, questionHref } from '../page/address.js';
import { questions } from '../question/path.rules.js';
import { dayInWords } from '../page/day.js';
import { forTranslator, organisationsForTranslator, settledWelsh } from './for-translator.data.js';
import { languages, wordsIn, type Language } from './words.js';

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

describe('the list for the translator', () => {
  const covers = (entry: string) => (key: string) => key === entry || key.startsWith(`${entry}.`);

  it('and the list of settled words hold every Welsh text once between them, and nothing that is not there', () => {
    const lists = [...forTranslator, ...settledWelsh];
    const places = [...welsh.keys()].map(
      (key) => [key, lists.filter((entry) => covers(entry)(key)).length] as const,
    );
    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
    expect(lists.filter((entry) => ![...welsh.keys()].some(covers(entry)))).toEqual([]);
  });

  it('names organisations that stand on the open list', () => {
    const types = ['POLICE', 'LOCAL_AUTHORITY', 'HOME_OFFICE', 'NGO', 'HEALTH', 'OTHER'];
    const offered = types.flatMap((referrerType) =>
      entriesOf('organisations', 'en', { referrerType }).map(({ value }) => value),
    );
    expect(organisationsForTranslator.filter((name) => !offered.includes(name))).toEqual([]);
    const nca = entriesOf('organisations', 'cy', { referrerType: 'POLICE' }).find(
      ({ value }) => value === 'National Crime Agency NCA',
    );
    expect(nca).toMatchObject({ name: 'Yr Asiantaeth Troseddu Cenedlaethol (NCA)' });
  });
});

it('days are written with the month in words, in both languages', () => {
  expect(['en', 'cy'].map((language) => dayInWords('2011-03-27', language as Language))).toEqual([
    '27 March 2011',
    '27 Mawrth 2011',
  ]);
});
