const yesNoNotKnown = ['YES', 'NO', 'NOT_KNOWN'] as const;

// Welsh answers a question with its own verb: each kind of yes is a set of words.
function asked<const Name extends string, const Set extends string>(name: Name, set: Set) {
  return { kind: 'choice', name, set, options: yesNoNotKnown } as const;
}

const reason = 5_000;
const line = 200;

/** The parts of the form, in the order of the task list. */
export const sections = ['safety', 'sender', 'child', 'place', 'worry', 'others'] as const;
export type SectionKey = (typeof sections)[number];

/**
 * Every page of the form in its order: what triage needs to decide what a child is offered, and no more. Which of
 * them are asked is decided in `path.rules.ts`. An address is never asked for: the council is enough.
 */
export const questionList = [
  { key: 'danger', section: 'safety', fields: [asked('dangerNow', 'is')] },
  { key: 'missing', section: 'safety', fields: [asked('missingNow', 'is')] },
  {
    key: 'kind',
    section: 'sender',
    fields: [
      {
        kind: 'choice',
        name: 'referrerType',
        set: 'referrerType',
        options: ['POLICE', 'LOCAL_AUTHORITY', 'HOME_OFFICE', 'NGO', 'HEALTH', 'OTHER'],
      },
    ],
  },
  {
    key: 'organisation',
    section: 'sender',
    fields: [
      { kind: 'list', name: 'organisation', list: 'organisations', optional: true },
      { kind: 'line', name: 'otherOrganisation', longest: line, optional: true },
    ],
  },
  {
    key: 'sender',
    section: 'sender',
    fields: [
      { kind: 'line', name: 'senderName', longest: line, autocomplete: 'name' },
      {
        kind: 'line',
        name: 'senderRole',
        longest: line,
        optional: true,
        autocomplete: 'organization-title',
      },
      {
        kind: 'line',
        name: 'senderPhone',
        longest: 40,
        optional: true,
        holds: 'phone',
        autocomplete: 'tel',
      },
      {
        kind: 'line',
        name: 'senderEmail',
        longest: line,
        optional: true,
        holds: 'email',
        autocomplete: 'email',
      },
      { kind: 'line', name: 'senderReference', longest: 100, optional: true },
    ],
  },
  {
    key: 'name',
    section: 'child',
    fields: [
      { kind: 'line', name: 'givenNames', longest: line, optional: true },
      { kind: 'line', name: 'familyName', longest: line, optional: true },
      { kind: 'line', name: 'otherNames', longest: line, optional: true },
      {
        kind: 'choices',
        name: 'nameNotKnown',
        set: 'nameNotKnown',
        options: ['NOT_KNOWN'],
        optional: true,
      },
    ],
  },
  {
    key: 'age',
    section: 'child',
    fields: [
      {
        kind: 'choice',
        name: 'dateOfBirthStatus',
        set: 'dateOfBirthStatus',
        options: ['EXACT', 'ESTIMATED', 'DISPUTED', 'NOT_KNOWN'],
      },
      {
        kind: 'day',
        name: 'dateOfBirth',
        under: { field: 'dateOfBirthStatus', choices: ['EXACT'] },
      },
      {
        kind: 'line',
        name: 'ageEstimated',
        longest: 100,
        optional: true,
        under: { field: 'dateOfBirthStatus', choices: ['ESTIMATED'] },
      },
      {
        kind: 'day',
        name: 'dateOfBirthEstimated',
        optional: true,
        under: { field: 'dateOfBirthStatus', choices: ['ESTIMATED'] },
      },
      {
        kind: 'line',
        name: 'ageDisputed',
        longest: 100,
        optional: true,
        under: { field: 'dateOfBirthStatus', choices: ['DISPUTED'] },
      },
      {
        kind: 'day',
        name: 'dateOfBirthDisputed',
        optional: true,
        under: { field: 'dateOfBirthStatus', choices: ['DISPUTED'] },
      },
    ],
  },
  {
    key: 'adult',
    section: 'child',
    fields: [
      { kind: 'choice', name: 'adult', set: 'adult', options: ['MAY_BE_A_CHILD', 'AN_ADULT'] },
    ],
  },
  {
    key: 'sex',
    section: 'child',
    fields: [
      {
        kind: 'choice',
        name: 'sex',
        set: 'sex',
        options: ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN'],
      },
    ],
  },
  {
    key: 'nationality',
    section: 'child',
    fields: [
      { kind: 'list', name: 'nationality', list: 'nationalities', optional: true },
      { kind: 'list', name: 'secondNationality', list: 'nationalities', optional: true },
    ],
  },
  {
    key: 'language',
    section: 'child',
    fields: [
      asked('interpreterNeeded', 'isThere'),
      {
        kind: 'line',
        name: 'firstLanguage',
        longest: 100,
        optional: true,
        under: { field: 'interpreterNeeded', choices: ['YES'] },
      },
      { kind: 'story', name: 'communicationNeeds', longest: reason, rows: 3, optional: true },
    ],
  },
  {
    key: 'nation',
    section: 'place',
    fields: [
      {
        kind: 'choice',
        name: 'nation',
        set: 'nation',
        options: ['ENGLAND', 'WALES', 'ELSEWHERE', 'NOT_KNOWN'],
      },
    ],
  },
  {
    key: 'authority',
    section: 'place',
    fields: [{ kind: 'list', name: 'authority', list: 'authorities', optional: true }],
  },
  {
    key: 'welsh',
    section: 'place',
    fields: [
      {
        kind: 'choice',
        name: 'languagePreference',
        set: 'languagePreference',
        options: ['ENGLISH', 'WELSH', 'NOT_ASKED'],
      },
    ],
  },
  {
    key: 'responsibility',
    section: 'place',
    fields: [
      {
        kind: 'choice',
        name: 'responsibility',
        set: 'responsibility',
        options: ['HERE', 'ABROAD', 'NONE', 'CONTESTED', 'NOT_KNOWN'],
      },
    ],
  },
  {
    key: 'holder',
    section: 'place',
    fields: [
      {
        kind: 'choice',
        name: 'holderKind',
        set: 'holderKind',
        options: [
          'PARENT_HERE',
          'HOLDER_SUSPECTED',
          'ACCOMMODATED_S20',
          'ACCOMMODATED_S76',
          'FULL_CARE_ORDER',
          'INTERIM_CARE_ORDER',
          'EMERGENCY_PROTECTION_ORDER',
          'SPECIAL_GUARDIAN',
          'CHILD_ARRANGEMENTS_ORDER',
          'ADOPTER',
          'UNKNOWN',
        ],
      },
    ],
  },
  {
    key: 'told',
    section: 'place',
    fields: [
      asked('holderTold', 'wasDone'),
      asked('holderSafe', 'is'),
      { kind: 'line', name: 'holderName', longest: line, optional: true },
    ],
  },
  {
    key: 'need',
    section: 'place',
    fields: [
      asked('exceptionalNeed', 'isThere'),
      {
        kind: 'story',
        name: 'exceptionalNeedReason',
        longest: reason,
        rows: 4,
        under: { field: 'exceptionalNeed', choices: ['YES'] },
      },
    ],
  },
  {
    key: 'exploitation',
    section: 'worry',
    fields: [
      {
        kind: 'choices',
        name: 'exploitationTypes',
        set: 'exploitationType',
        options: [
          'CRIMINAL',
          'SEXUAL',
          'LABOUR',
          'DOMESTIC_SERVITUDE',
          'ORGAN_HARVESTING',
          'NOT_KNOWN',
        ],
      },
    ],
  },
  { key: 'county-lines', section: 'worry', fields: [asked('countyLines', 'doYou')] },
  {
    key: 'where',
    section: 'worry',
    fields: [
      {
        kind: 'choice',
        name: 'exploitationPlace',
        set: 'exploitationPlace',
        options: ['UK', 'OVERSEAS', 'BOTH', 'NOT_KNOWN'],
      },
    ],
  },
  {
    key: 'concern',
    section: 'worry',
    // Casework takes 20,000 characters, with what is put before it: see `concernOf`.
    fields: [{ kind: 'story', name: 'concern', longest: 19_900, rows: 10 }],
  },
  {
    key: 'risks',
    section: 'worry',
    fields: [asked('missingBefore', 'is'), asked('debtBondage', 'isThere')],
  },
  {
    key: 'nrm',
    section: 'others',
    fields: [
      asked('nrmSubmitted', 'wasDone'),
      {
        kind: 'line',
        name: 'nrmReference',
        longest: 100,
        optional: true,
        under: { field: 'nrmSubmitted', choices: ['YES'] },
      },
    ],
  },
  { key: 'services', section: 'others', fields: [asked('childrensServicesTold', 'wasDone')] },
  {
    key: 'aware',
    section: 'others',
    fields: [
      asked('childAware', 'is'),
      { kind: 'story', name: 'childWishes', longest: reason, rows: 3, optional: true },
    ],
  },
] as const;

export type QuestionKey = (typeof questionList)[number]['key'];
type AnyField = (typeof questionList)[number]['fields'][number];
export type FieldName = AnyField['name'];
/** The sets of choices, each with the choices that it has words for. */
export type OptionSet = Extract<AnyField, { set: string }>['set'];
export type OptionOf<Set extends OptionSet> = Extract<AnyField, { set: Set }>['options'][number];
