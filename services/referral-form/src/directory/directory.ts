import { authorities, authority, openDataRows } from '@ictg/kit/geography';
import type { Language } from '../words/words.js';
import type { Answers, ListName } from '../question/question.js';
import { nationalitiesInWelsh } from './nationality.cy.js';
import { organisationsInWelsh } from './organisation.cy.js';

/** One entry of a long list. */
export interface Entry {
  /** What is kept when it is chosen. */
  readonly value: string;
  readonly name: string;
  /** The language of the name, where it is not that of the page: names of places in England have no other. */
  readonly lang?: Language;
  /** What it is called in the other language, by which it is found as well. */
  readonly also?: string;
}

interface Organisation {
  readonly name: string;
  readonly kind: string;
  readonly nameCy: string | undefined;
}

const kindOfCategory: Readonly<Record<string, string>> = {
  'Police force': 'POLICE',
  'Crime agency / regional unit': 'POLICE',
  'Local authority': 'LOCAL_AUTHORITY',
  'Home Office': 'HOME_OFFICE',
  'Non-governmental organisation': 'NGO',
  'Health and social care trust (NI)': 'HEALTH',
};

const listed: readonly Organisation[] = openDataRows('service/first-responder-organisations.csv', [
  'organisation',
  'category',
  'gss_code',
]).map(({ organisation, category, gss_code }) => ({
  name: organisation.trim(),
  kind: kindOfCategory[category] ?? 'OTHER',
  nameCy: authority(gss_code)?.nameCy ?? organisationsInWelsh[organisation.trim()],
}));

const listedCodes = new Set(
  openDataRows('service/first-responder-organisations.csv', ['gss_code']).map(
    ({ gss_code }) => gss_code,
  ),
);
// The open list lacks the newest councils.
const organisations: readonly Organisation[] = [
  ...listed,
  ...authorities
    .filter(({ code }) => !listedCodes.has(code))
    .map(({ name, nameCy }) => ({ name, nameCy, kind: 'LOCAL_AUTHORITY' })),
];

const nationalities = openDataRows('service/nationalities.csv', ['nationality'])
  .map(({ nationality }) => nationality.trim())
  .filter((name) => name !== '' && name !== 'Unknown');

/** The entries of a long list that suit what was answered before, in the language of the page. */
export function entriesOf(list: ListName, language: Language, answers: Answers): readonly Entry[] {
  switch (list) {
    case 'organisations':
      return sorted(
        organisations
          .filter(({ kind }) => kind === answers.referrerType)
          .map(({ name, nameCy }) => entry(name, name, nameCy, language)),
      );
    case 'authorities':
      return sorted(
        authorities
          .filter(({ nation }) => nation === answers.nation)
          .map(({ code, name, nameCy }) => entry(code, name, nameCy, language)),
      );
    case 'nationalities':
      return sorted(
        nationalities.map((name) => entry(name, name, nationalitiesInWelsh[name], language)),
      );
  }
}

/** What a chosen entry is called in the language of the page. */
export function nameOf(list: ListName, value: string, language: Language): Entry {
  if (list === 'authorities') {
    const found = authority(value);
    return entry(value, found?.name ?? value, found?.nameCy, language);
  }
  const nameCy =
    list === 'nationalities'
      ? nationalitiesInWelsh[value]
      : organisations.find(({ name }) => name === value)?.nameCy;
  return entry(value, value, nameCy, language);
}

function entry(value: string, name: string, nameCy: string | undefined, language: Language): Entry {
  if (nameCy === name) return { value, name };
  if (nameCy === undefined)
    return language === 'en' ? { value, name } : { value, name, lang: 'en' };
  return language === 'en' ? { value, name, also: nameCy } : { value, name: nameCy, also: name };
}

// Letter by letter in both languages. Welsh rules take "ng" and "dd" for one letter, also in names from abroad where
// they are two, and a reader who looks for Angola before Bahrain would not find it.
const collator = new Intl.Collator('en');

function sorted(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => collator.compare(one.name, other.name));
}
