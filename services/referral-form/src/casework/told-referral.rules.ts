import { nrmFormOf, type Taken } from '../nrm/taken.js';
import type { Answers, FieldName } from '../question/question.js';
import { bornOn } from '../question/path.rules.js';
import type { Language } from '../words/words.js';
import { languageCode } from '../words/words.js';

/** A referral as casework takes it. */
export interface ToldReferral {
  readonly idempotencyKey: string;
  readonly language: 'ENGLISH' | 'WELSH';
  readonly [field: string]: unknown;
}

/** What goes with the answers. */
interface Beside {
  readonly taken?: Taken | null | undefined;
  readonly files?: readonly { readonly id: string }[];
}

const notKnown = 'not known';

/** What of the answers "not known" was said to, in casework's words; what was left empty is not among it. */
const facts: Partial<Record<FieldName, string>> = {
  nameNotKnown: 'CHILD_NAME',
  dateOfBirthStatus: 'DATE_OF_BIRTH',
  sex: 'SEX',
  nation: 'AUTHORITY',
  responsibility: 'PARENTAL_RESPONSIBILITY',
  exploitationTypes: 'EXPLOITATION',
  dangerNow: 'DANGER_NOW',
  missingNow: 'MISSING_NOW',
  nrmSubmitted: 'NRM_REFERRAL',
  childrensServicesTold: 'CHILDRENS_SERVICES_TOLD',
  interpreterNeeded: 'INTERPRETER',
  countyLines: 'COUNTY_LINES',
  exploitationPlace: 'EXPLOITATION_PLACE',
  missingBefore: 'MISSING_BEFORE',
  debtBondage: 'DEBT_BONDAGE',
  childAware: 'CHILD_AWARE',
  holderTold: 'HOLDER_TOLD',
};

/**
 * The referral that these answers make.
 * @param answers only what was asked: see `askedAnswers`
 * @param key the same for every try to hand it over
 * @param beside the NRM form that it was begun from, and its files
 */
export function toldReferral(
  answers: Answers,
  language: Language,
  key: string,
  { taken = null, files = [] }: Beside = {},
): ToldReferral {
  const one = (name: FieldName) => text(answers[name]);
  return withoutNothing({
    idempotencyKey: key,
    language: languageCode(language),
    referrer: withoutNothing({
      name: one('senderName'),
      role: one('senderRole'),
      organisation: organisationOf(answers),
      type: one('referrerType') ?? 'NOT_RECORDED',
      phone: one('senderPhone'),
      email: one('senderEmail'),
      reference: one('senderReference'),
    }),
    child: childOf(answers),
    authorityGss: one('authority'),
    parentalResponsibility: responsibilityOf(answers),
    exploitationTypes: answers.exploitationTypes ?? ['NOT_KNOWN'],
    countyLines: one('countyLines'),
    exploitationPlace: one('exploitationPlace'),
    concern: concernOf(answers),
    dangerNow: one('dangerNow') ?? 'NOT_KNOWN',
    missingNow: one('missingNow') ?? 'NOT_KNOWN',
    missingBefore: one('missingBefore'),
    debtBondage: one('debtBondage'),
    exceptionalNeed: one('exceptionalNeed'),
    exceptionalNeedReason: one('exceptionalNeedReason'),
    nrmSubmitted: one('nrmSubmitted'),
    nrmReference: one('nrmReference'),
    childrensServicesTold: one('childrensServicesTold'),
    childAware: one('childAware'),
    childWishes: one('childWishes'),
    holderTold: one('holderTold'),
    sharingReason: 'To safeguard a child, as the form says; consent was not asked for.',
    notKnown: notKnownIn(answers),
    nrmForm: taken ? nrmFormOf(taken, answers) : undefined,
    fileIds: files.length > 0 ? files.map(({ id }) => id) : undefined,
  }) as ToldReferral;
}

/** Who sends, as on the list or in free text. */
export function organisationOf(answers: Answers): string {
  return text(answers.organisation) ?? text(answers.otherOrganisation) ?? notKnown;
}

function childOf(answers: Answers): object {
  const others = (text(answers.otherNames) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const nationalities = [text(answers.nationality), text(answers.secondNationality)].filter(
    (one) => one !== undefined,
  );
  // A certain date that may yet be wrong is a disputed one.
  const status =
    answers.adult === 'MAY_BE_A_CHILD' && answers.dateOfBirthStatus === 'EXACT'
      ? 'DISPUTED'
      : (text(answers.dateOfBirthStatus) ?? 'NOT_KNOWN');
  return withoutNothing({
    givenNames: text(answers.givenNames) ?? notKnown,
    familyName: text(answers.familyName) ?? notKnown,
    otherNames: others.length > 0 ? others : undefined,
    dateOfBirth: bornOn(answers),
    dateOfBirthStatus: status,
    ageTold: text(answers.ageEstimated) ?? text(answers.ageDisputed),
    sex: text(answers.sex) ?? 'NOT_KNOWN',
    nationalities: nationalities.length > 0 ? [...new Set(nationalities)] : undefined,
    firstLanguage: text(answers.firstLanguage),
    interpreterNeeded: text(answers.interpreterNeeded),
    languagePreference: text(answers.languagePreference),
    communicationNeeds: text(answers.communicationNeeds),
  });
}

function responsibilityOf(answers: Answers): readonly object[] | undefined {
  const situations: Record<string, string | undefined> = {
    HERE: text(answers.holderKind) ?? 'UNKNOWN',
    ABROAD: 'PARENT_ABROAD',
    NONE: 'NONE',
    CONTESTED: 'CONTESTED',
    NOT_KNOWN: 'NOT_KNOWN',
  };
  const situation = situations[text(answers.responsibility) ?? ''];
  if (situation === undefined) return undefined;
  return [
    withoutNothing({
      situation,
      holder: text(answers.holderName),
      inUk: answers.responsibility === 'HERE' ? 'YES' : undefined,
      contactSafe: text(answers.holderSafe),
      source: `${organisationOf(answers)}, on the form`,
    }),
  ];
}

/** The sender's words, with the one answer that has no field of its own. */
function concernOf(answers: Answers): string {
  const told = text(answers.concern) ?? '';
  return answers.nation === 'ELSEWHERE'
    ? `[On the form: the child lives in Scotland or Northern Ireland.]\n\n${told}`
    : told;
}

function notKnownIn(answers: Answers): string[] {
  return Object.entries(facts)
    .filter(([name]) => {
      const value = answers[name as FieldName];
      return value === 'NOT_KNOWN' || (Array.isArray(value) && value.includes('NOT_KNOWN'));
    })
    .map(([, fact]) => fact);
}

function text(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function withoutNothing(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
