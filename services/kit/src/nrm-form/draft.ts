import { isLonger } from '../character/index.js';
import type { NrmAnswered, NrmRead, NrmUnread } from './answers.js';
import { nrmField, plainWords } from './field.js';
import {
  authorityCalled,
  dayOf,
  exploitationKinds,
  isNo,
  referrerTypeOf,
  splitDates,
} from './reading.js';
import { treatmentOf } from './treatment.js';

/** A fact of a referral that was taken from an NRM form. */
export interface NrmFact {
  /** The field of the referral, as the graph names it: `child.givenNames`. */
  readonly became: string;
  readonly value: string | readonly string[];
  /** The questions that it was taken from. */
  readonly fields: readonly string[];
}

/** What an NRM form gives a referral. */
export interface NrmDraft {
  readonly reference: string | null;
  readonly facts: readonly NrmFact[];
  /** Answers that stay with the form beside the referral. */
  readonly kept: readonly NrmAnswered[];
  /** Answers that say where the child is: behind the lock of whereabouts, and nowhere else. */
  readonly whereabouts: readonly NrmAnswered[];
  /** Answers about an adult's consent, which say nothing about a child and are not taken over. */
  readonly adultConsent: readonly NrmAnswered[];
  readonly unread: readonly NrmUnread[];
  /** Fields of the referral that triage needs and the form does not give: to be asked. */
  readonly toAsk: readonly string[];
  /** Whether the form says that the person is an adult, which is for a person to look into. */
  readonly saysAdult: boolean;
}

/** What triage needs of a referral, by the graph's name; the form asks none of the last five. */
const needed = [
  'child.givenNames',
  'child.dateOfBirth',
  'child.sex',
  'authorityGss',
  'exploitationTypes',
  'concern',
  'referrer.organisation',
  'childrensServicesTold',
  'parentalResponsibility',
  'dangerNow',
  'missingNow',
] as const;

/** Makes of what was read of an NRM form what a referral to this service can begin with. */
export function nrmDraft({ reference, answers, unread }: NrmRead): NrmDraft {
  const given = new Map(answers.map(({ field, answer }) => [field, answer]));
  const misread: NrmUnread[] = [];
  const facts = [
    ...factsOfChild(given, misread),
    ...factsOfPlace(given, misread),
    ...factsOfExploitation(given, misread),
    ...factsOfSender(given, misread),
    { became: 'nrmSubmitted', value: 'YES', fields: [] },
    ...(reference ? [{ became: 'nrmReference', value: reference, fields: [] }] : []),
  ];
  const became = new Set(facts.map((fact) => fact.became));
  const of = (treatment: string) => answers.filter(({ field }) => treatmentOf(field) === treatment);
  return {
    reference,
    facts,
    kept: of('KEPT'),
    whereabouts: of('WHEREABOUTS'),
    adultConsent: of('ADULT_CONSENT'),
    unread: [...unread, ...misread],
    toAsk: needed.filter((field) => !became.has(field)),
    saysAdult: isNo(given.get('pv-under-age')),
  };
}

type Given = ReadonlyMap<string, string>;

function factsOfChild(given: Given, misread: NrmUnread[]): NrmFact[] {
  const facts = [
    text(given, misread, 'child.givenNames', 'pv-name-first-name'),
    text(given, misread, 'child.familyName', 'pv-name-last-name'),
    list(given, misread, 'child.otherNames', ['pv-name-nickname']),
    list(given, misread, 'child.nationalities', ['pv-nationality', 'pv-nationality-second']),
    option(given, 'child.sex', 'pv-gender', { female: 'FEMALE', male: 'MALE', unknown: 'OTHER' }),
    option(given, 'child.interpreterNeeded', 'pv-interpreter-requirements', yesOrNo),
    text(given, misread, 'child.firstLanguage', 'pv-interpreter-requirements-language'),
    text(given, misread, 'child.communicationNeeds', 'pv-other-help-with-communication-aid'),
    text(given, misread, 'child.countryOfBirth', 'birthplace'),
  ];
  return [...facts.flatMap((fact) => fact ?? []), ...birthFacts(given, misread)];
}

function birthFacts(given: Given, misread: NrmUnread[]): NrmFact[] {
  const answer = given.get('pv-dob');
  if (!answer) return [];
  const day = dayOf(answer);
  if (day === null) {
    misread.push({ name: 'pv-dob', answer, fault: 'NOT_A_DATE' });
    return [];
  }
  // Whoever is said to be under 18 "not surely" has a date of birth that nobody is sure of.
  const isSure = plainWords(given.get('pv-under-age') ?? '') !== 'not sure';
  return [
    { became: 'child.dateOfBirth', value: day, fields: ['pv-dob'] },
    {
      became: 'child.dateOfBirthStatus',
      value: isSure ? 'EXACT' : 'DISPUTED',
      fields: isSure ? ['pv-dob'] : ['pv-dob', 'pv-under-age'],
    },
  ];
}

const authorityField = 'local-authority-contacted-about-child-local-authority-name';

function factsOfPlace(given: Given, misread: NrmUnread[]): NrmFact[] {
  const answer = given.get(authorityField);
  if (!answer) return [];
  const told = { became: 'childrensServicesTold', value: 'YES', fields: [authorityField] };
  const code = authorityCalled(answer);
  if (code) return [{ became: 'authorityGss', value: code, fields: [authorityField] }, told];
  misread.push({ name: authorityField, answer, fault: 'NO_SINGLE_AUTHORITY' });
  return [told];
}

function factsOfExploitation(given: Given, misread: NrmUnread[]): NrmFact[] {
  const kinds = exploitationKinds.filter(({ field }) => {
    const answer = given.get(field);
    return answer !== undefined && !isNo(answer);
  });
  const types = [...new Set(kinds.map(({ type }) => type))];
  const known = types.length > 1 ? types.filter((type) => type !== 'NOT_KNOWN') : types;
  const { story, told } = storyOf(given, misread);
  return [
    ...(known.length > 0
      ? [
          {
            became: 'exploitationTypes',
            value: known,
            fields: kinds.filter(({ type }) => known.includes(type)).map(({ field }) => field),
          },
        ]
      : []),
    ...[
      option(given, 'exploitationPlace', 'where-exploitation-happened', {
        uk: 'UK',
        overseas: 'OVERSEAS',
        'uk-and-overseas': 'BOTH',
      }),
    ].flatMap((fact) => fact ?? []),
    ...(told.length > 0 ? [{ became: 'concern', value: story, fields: told }] : []),
  ];
}

/** What happened first, then each further answer under its question, as far as there is room for whole ones. */
function storyOf(given: Given, misread: NrmUnread[]): { story: string; told: string[] } {
  let story = '';
  const told: string[] = [];
  for (const [field, said] of given) {
    if (treatmentOf(field) !== 'STORY') continue;
    const answer = splitDates(said);
    const part =
      field === 'what-happened'
        ? answer
        : `${(nrmField(field)?.label ?? field).replace(/[?:.]+$/, '')}: ${answer}`;
    const longer = story === '' ? part : `${story}\n\n${part}`;
    if (isLonger(longer, longestStory))
      misread.push({ name: field, answer: said, fault: 'TOO_LONG' });
    else {
      story = longer;
      told.push(field);
    }
  }
  return { story, told };
}

function factsOfSender(given: Given, misread: NrmUnread[]): NrmFact[] {
  const names = linesOf(given, misread, ['fr-details-first-name', 'fr-details-last-name']);
  const email = ['fr-alternative-contact', 'user-email'].find((field) =>
    isEmail(given.get(field) ?? ''),
  );
  for (const field of ['fr-alternative-contact', 'user-email']) {
    const answer = given.get(field);
    if (answer && !isEmail(answer)) misread.push({ name: field, answer, fault: 'NOT_AN_EMAIL' });
  }
  const organisation = given.get('user-organisation');
  const facts: (NrmFact | undefined)[] = [
    names.length > 0
      ? {
          became: 'referrer.name',
          value: names.map(({ line }) => line).join(' '),
          fields: names.map(({ field }) => field),
        }
      : undefined,
    text(given, misread, 'referrer.role', 'fr-details-role'),
    text(given, misread, 'referrer.organisation', 'user-organisation'),
    organisation
      ? {
          became: 'referrer.type',
          value: referrerTypeOf(organisation),
          fields: ['user-organisation'],
        }
      : undefined,
    text(given, misread, 'referrer.phone', 'fr-details-phone'),
    email
      ? { became: 'referrer.email', value: given.get(email) ?? '', fields: [email] }
      : undefined,
    text(given, misread, 'referrer.reference', 'reference'),
  ];
  return facts.flatMap((fact) => fact ?? []);
}

const yesOrNo = { yes: 'YES', no: 'NO' };
const longestLine = 200;
const longestStory = 20_000;

/** Answers that fit into one line of a referral; one that is longer is not cut, but left for a person to shorten. */
function text(
  given: Given,
  misread: NrmUnread[],
  became: string,
  field: string,
): NrmFact | undefined {
  const [answer] = linesOf(given, misread, [field]);
  return answer && { became, value: answer.line, fields: [field] };
}

function list(
  given: Given,
  misread: NrmUnread[],
  became: string,
  fields: readonly string[],
): NrmFact | undefined {
  const lines = linesOf(given, misread, fields);
  return lines.length > 0
    ? { became, value: lines.map(({ line }) => line), fields: lines.map(({ field }) => field) }
    : undefined;
}

function linesOf(given: Given, misread: NrmUnread[], fields: readonly string[]) {
  return fields.flatMap((field) => {
    const answer = given.get(field);
    if (answer === undefined) return [];
    const line = answer.replace(/\s+/g, ' ');
    if (!isLonger(line, longestLine)) return [{ field, line }];
    misread.push({ name: field, answer, fault: 'TOO_LONG' });
    return [];
  });
}

function option(
  given: Given,
  became: string,
  field: string,
  values: Readonly<Record<string, string>>,
): NrmFact | undefined {
  const words = given.get(field);
  const code = nrmField(field)?.options.find((one) => one.words === words)?.code;
  const value = code === undefined ? undefined : values[code];
  return value === undefined ? undefined : { became, value, fields: [field] };
}

function isEmail(answer: string): boolean {
  return answer.length <= longestLine && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer);
}
