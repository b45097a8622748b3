/** Where children come from, with what their names, languages and papers are like. Weights are plausible, not published. */
export interface Origin {
  readonly key: string;
  /** Lists of names, by weight. */
  readonly names: readonly (readonly [string, number])[];
  readonly nationality: string;
  readonly country: string;
  readonly languages: readonly (readonly [string, number])[];
  readonly ethnicities: readonly (readonly [string, number])[];
  /** How many have 1 January as their birthday, because nobody wrote the day down. */
  readonly newYearBirthdays: number;
  /** How many need an interpreter. */
  readonly interpreter: number;
}

const asian = 'Asian: any other background';
const african = 'Black: African';
const otherWhite = 'White: any other background';
const arab = 'Arab';

export const british: Origin = {
  key: 'GB',
  names: [
    ['GB', 92],
    ['NG', 2],
    ['SO', 2],
    ['PK', 2],
    ['RO', 1],
    ['VN', 1],
  ],
  nationality: 'British',
  country: 'United Kingdom',
  languages: [['English', 1]],
  ethnicities: [
    ['White: English, Welsh, Scottish, Northern Irish or British', 62],
    ['Black: Caribbean', 9],
    [african, 8],
    ['Mixed: White and Black Caribbean', 9],
    ['Asian: Pakistani', 4],
    ['Asian: Bangladeshi', 3],
    ['Mixed: any other background', 5],
  ],
  newYearBirthdays: 0,
  interpreter: 0,
};

function origin(
  key: string,
  nationality: string,
  country: string,
  language: Origin['languages'] | string,
  ethnicity: string,
  newYearBirthdays: number,
  interpreter: number,
): Origin {
  const languages = typeof language === 'string' ? ([[language, 1]] as const) : language;
  return {
    key,
    names: [[key, 1]],
    nationality,
    country,
    languages,
    ethnicities: [[ethnicity, 1]],
    newYearBirthdays,
    interpreter,
  };
}

/** Origins of children who are not UK nationals, with weights in three stretches of years. */
export const origins: readonly (readonly [Origin, readonly [number, number, number]])[] = [
  [origin('VN', 'Vietnamese', 'Vietnam', 'Vietnamese', asian, 0.22, 0.95), [34, 26, 16]],
  [origin('AL', 'Albanian', 'Albania', 'Albanian', otherWhite, 0.02, 0.85), [20, 24, 14]],
  [
    origin(
      'SD',
      'Sudanese',
      'Sudan',
      [
        ['Arabic', 8],
        ['Zaghawa', 1],
        ['Fur', 1],
      ],
      african,
      0.55,
      0.95,
    ),
    [9, 14, 22],
  ],
  [origin('ER', 'Eritrean', 'Eritrea', 'Tigrinya', african, 0.3, 0.95), [9, 9, 14]],
  [
    origin(
      'ET',
      'Ethiopian',
      'Ethiopia',
      [
        ['Amharic', 6],
        ['Oromo', 4],
      ],
      african,
      0.3,
      0.95,
    ),
    [5, 5, 7],
  ],
  [
    origin(
      'AF',
      'Afghan',
      'Afghanistan',
      [
        ['Pashto', 7],
        ['Dari', 3],
      ],
      'Asian: Afghan',
      0.6,
      0.95,
    ),
    [4, 6, 9],
  ],
  [origin('SO', 'Somali', 'Somalia', 'Somali', african, 0.35, 0.9), [3, 3, 4]],
  [
    origin(
      'IR',
      'Iranian',
      'Iran',
      [
        ['Farsi', 5],
        ['Kurdish (Sorani)', 5],
      ],
      'Asian: Iranian',
      0.12,
      0.9,
    ),
    [3, 4, 4],
  ],
  [origin('IQ', 'Iraqi', 'Iraq', 'Kurdish (Sorani)', 'Kurdish', 0.2, 0.9), [4, 4, 4]],
  [origin('RO', 'Romanian', 'Romania', 'Romanian', otherWhite, 0, 0.75), [5, 3, 3]],
  [
    origin(
      'NG',
      'Nigerian',
      'Nigeria',
      [
        ['English', 6],
        ['Yoruba', 2],
        ['Edo', 2],
      ],
      african,
      0.04,
      0.25,
    ),
    [5, 3, 3],
  ],
  [origin('EG', 'Egyptian', 'Egypt', 'Arabic', arab, 0.05, 0.9), [2, 2, 2]],
];
