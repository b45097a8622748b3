import { openDataRows } from '@ictg/kit/geography';
import { albanian, eastAfrican, madeUpSurnames, vietnamese } from './origin.data.js';
const rows = openDataRows('names/names-by-country.csv', ['kind', 'country', 'sex', 'romanized']);
const british = openDataRows('names/forenames-england-wales-born-1999-2015.csv', [
  'sex',
  'forename',
]);
function named(kind, sex, ...countries) {
  return [
    ...new Set(
      rows
        .filter(
          (row) =>
            row.kind === kind && countries.includes(row.country) && (sex === '' || row.sex === sex),
        )
        .map(({ romanized }) => romanized.trim())
        .filter((name) => /^\p{L}[\p{L} '-]+$/u.test(name)),
    ),
  ];
}
/** The families of the made-up world; the shares are those of no real file. */
export const origins = [
  {
    group: 'british',
    nationalities: ['British'],
    boys: british
      .filter(({ sex }) => sex === 'M')
      .map(({ forename }) => forename)
      .slice(0, 500),
    girls: british
      .filter(({ sex }) => sex === 'F')
      .map(({ forename }) => forename)
      .slice(0, 500),
    surnames: madeUpSurnames,
    share: 0.4,
  },
  {
    group: 'albanian',
    nationalities: ['Albanian', 'Albanian', 'Albanian', 'Kosovan'],
    ...albanian,
    surnames: country('AL', 'XK').surnames,
    share: 0.14,
  },
  {
    group: 'vietnamese',
    nationalities: ['Vietnamese'],
    boys: middled(vietnamese.boys, ['Van', 'Duc', 'Minh', 'Quang', '']),
    girls: middled(vietnamese.girls, ['Thi', 'Thi', 'Ngoc', '']),
    surnames: named('surname', '', 'VN'),
    share: 0.12,
  },
  {
    group: 'east african',
    nationalities: ['Eritrean', 'Sudanese', 'Ethiopian', 'Somali'],
    ...eastAfrican,
    share: 0.14,
  },
  {
    group: 'arabic and kurdish',
    nationalities: ['Iranian', 'Iraqi', 'Egyptian', 'Syrian', 'Afghan'],
    ...country('IR', 'IQ', 'EG', 'KW', 'LY', 'DZ', 'PK'),
    share: 0.12,
  },
  {
    group: 'other',
    nationalities: ['Romanian', 'Indian', 'Bangladeshi', 'Polish', 'Nigerian'],
    ...country('RO', 'IN', 'BD', 'PL', 'BG'),
    share: 0.08,
  },
];
function country(...codes) {
  const surnames = named('surname', '', ...codes);
  return {
    boys: named('forename', 'M', ...codes),
    girls: named('forename', 'F', ...codes),
    surnames: withInvented(
      // Where no surnames are known, the father's name takes their place, as it does there.
      surnames.length > 0 ? surnames : named('forename', 'M', ...codes),
    ),
  };
}
/** The open data knows few surnames of a country; syllables of its own make up as many again. */
function withInvented(surnames) {
  const tails = surnames.map((name) => name.slice(Math.ceil(name.length / 2))).slice(0, 8);
  const invented = surnames.flatMap((name) =>
    tails.slice(0, 5).map((tail) => name.slice(0, Math.ceil(name.length / 2)) + tail),
  );
  return [...new Set([...surnames, ...invented])].filter((name) => name.length > 3);
}
function middled(names, middles) {
  return names.flatMap((name) => middles.map((middle) => `${middle} ${name}`.trim()));
}
//# sourceMappingURL=origin.js.map
