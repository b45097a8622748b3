import { nationOf } from '@ictg/kit/geography';
import type { Day } from '@ictg/kit/calendar';
import type { NrmDraft, NrmFact, NrmFault } from '@ictg/kit/nrm-form';
import {
  readAnswers,
  typedAgain,
  type FaultKind,
  type Offered,
  type Sent,
} from '../question/answer.rules.js';
import { questions } from '../question/path.rules.js';
import type { Answers, FieldName } from '../question/question.js';

/** What an NRM form answers of this form. */
export interface FromNrm {
  readonly answers: Answers;
  /** The questions of the NRM form that each answer was taken from. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** What it says that this form cannot take, by the NRM form's question, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** Why an answer of an NRM form was not taken over: it could not be read, a rule of ours, or nothing here asks it. */
export type WhyLeftOut = NrmFault | FaultKind | 'NOT_ASKED' | 'KEPT';

export interface LeftOut {
  readonly field: string;
  readonly why: WhyLeftOut;
}

/** Which of our fields a fact of a referral is, where it is one field. */
const ours: Readonly<Record<string, FieldName>> = {
  'referrer.type': 'referrerType',
  'referrer.organisation': 'organisation',
  'referrer.name': 'senderName',
  'referrer.role': 'senderRole',
  'referrer.phone': 'senderPhone',
  'referrer.email': 'senderEmail',
  'referrer.reference': 'senderReference',
  'child.givenNames': 'givenNames',
  'child.familyName': 'familyName',
  'child.otherNames': 'otherNames',
  'child.sex': 'sex',
  'child.dateOfBirthStatus': 'dateOfBirthStatus',
  'child.interpreterNeeded': 'interpreterNeeded',
  'child.firstLanguage': 'firstLanguage',
  'child.communicationNeeds': 'communicationNeeds',
  authorityGss: 'authority',
  exploitationTypes: 'exploitationTypes',
  exploitationPlace: 'exploitationPlace',
  concern: 'concern',
  nrmSubmitted: 'nrmSubmitted',
  nrmReference: 'nrmReference',
  childrensServicesTold: 'childrensServicesTold',
};

/** Which fact of a referral each of our fields becomes: the other way round, for where it came from. */
export const becomes: Readonly<Partial<Record<FieldName, string>>> = {
  ...(Object.fromEntries(Object.entries(ours).map(([fact, name]) => [name, fact])) as Partial<
    Record<FieldName, string>
  >),
  otherOrganisation: 'referrer.organisation',
  dateOfBirth: 'child.dateOfBirth',
  dateOfBirthDisputed: 'child.dateOfBirth',
  nationality: 'child.nationalities',
  secondNationality: 'child.nationalities',
};

/**
 * What of an NRM form this form can begin with. Every answer is held to the same rules as one that is typed; what does
 * not meet them is left out and shown.
 */
export function answersFromNrm(draft: NrmDraft, offered: OfferedFor, today: Day): FromNrm {
  const told: Told = new Map();
  const faults = new Map<FieldName, FaultKind>();
  for (const { became, value, fields } of draft.facts)
    for (const [name, text] of sentBy(became, value, draft))
      told.set(name, { value: text, from: fields });
  let answers: Answers = {};
  for (const question of questions) {
    const sent = sentFor(
      [...told].filter(([name]) => question.fields.some((one) => one.name === name)),
    );
    let read = readAnswers(question, sent, answers, offered(answers), today);
    // An organisation that is not on the list is one in free text, and is read as such.
    if (read.faults.some(({ kind }) => kind === 'foundOnNoList')) {
      told.set('otherOrganisation', told.get('organisation') ?? { value: undefined, from: [] });
      const again = typedAgain(sent, read.faults);
      read = readAnswers(question, again, answers, offered(answers), today);
    }
    answers = { ...answers, ...read.answers };
    for (const { field, kind } of read.faults)
      faults.set(field === 'otherOrganisation' ? 'organisation' : field, kind);
  }
  const taken = Object.keys(answers) as FieldName[];
  return {
    answers,
    fields: Object.fromEntries(taken.map((name) => [name, told.get(name)?.from ?? []])),
    leftOut: draft.facts.flatMap((fact) => leftOutOf(fact, draft, answers, faults)),
  };
}

type Told = Map<FieldName, { value: unknown; from: readonly string[] }>;

/** What of one fact no answer was made of. An organisation on no list has become one in free text. */
function leftOutOf(
  { became, value, fields }: NrmFact,
  draft: NrmDraft,
  answers: Answers,
  faults: ReadonlyMap<FieldName, FaultKind>,
): LeftOut[] {
  const sent = sentBy(became, value, draft).filter(([, one]) => one !== undefined);
  if (sent.length === 0) return fields.map((field) => ({ field, why: 'NOT_ASKED' as const }));
  const isTaken = (name: FieldName) =>
    answers[name] !== undefined ||
    (name === 'organisation' && answers.otherOrganisation !== undefined);
  const lost = sent.flatMap(([name], at) => {
    // Two nationalities come from two questions; every other fact is one answer, from however many.
    const from = became === 'child.nationalities' ? fields.slice(at, at + 1) : fields;
    const why: WhyLeftOut = faults.get(name) ?? 'NOT_ASKED';
    return isTaken(name) ? [] : from.map((field) => ({ field, why }));
  });
  return lost.filter(({ field }, at) => lost.findIndex((one) => one.field === field) === at);
}

/** The entries that lists offer after these answers. */
export type OfferedFor = (answers: Answers) => Offered;

function sentBy(
  became: string,
  value: string | readonly string[],
  draft: NrmDraft,
): [FieldName, unknown][] {
  const list = [value].flat();
  if (became === 'child.nationalities')
    return [
      ['nationality', list[0]],
      ['secondNationality', list[1]],
    ];
  if (became === 'child.dateOfBirth') {
    const isSure = draft.facts.some(
      (fact) => fact.became === 'child.dateOfBirthStatus' && fact.value === 'EXACT',
    );
    return [[isSure ? 'dateOfBirth' : 'dateOfBirthDisputed', value]];
  }
  if (became === 'authorityGss' && typeof value === 'string')
    return [
      ['nation', nationOf(value)],
      ['authority', value],
    ];
  const name = ours[became];
  if (!name) return [];
  return [[name, name === 'otherNames' ? list.join(', ') : value]];
}

/** As a browser would send it. */
function sentFor(told: readonly (readonly [FieldName, { value: unknown }])[]): Sent {
  return Object.fromEntries(
    told.flatMap(([name, { value }]): (readonly [string, unknown])[] => {
      if (
        typeof value !== 'string' ||
        !name.startsWith('dateOfBirth') ||
        name === 'dateOfBirthStatus'
      )
        return [[name, value]];
      const [year, month, day] = value.split('-');
      return [
        [`${name}-year`, year],
        [`${name}-month`, month],
        [`${name}-day`, day],
      ];
    }),
  );
}
