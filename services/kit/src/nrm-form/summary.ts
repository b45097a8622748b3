// cspell:words insp
import { nrmField, nrmFields } from './field.js';
import { exploitationKinds } from './reading.js';
import { treatmentOf } from './treatment.js';

/** What of a referral to this service the NRM form asks too. */
export interface NrmTold {
  readonly referrer?: Readonly<
    Partial<
      Record<'name' | 'role' | 'organisation' | 'phone' | 'email' | 'reference', string | null>
    >
  >;
  readonly child?: {
    readonly givenNames?: string | null;
    readonly familyName?: string | null;
    readonly otherNames?: readonly string[] | null;
    readonly dateOfBirth?: string | null;
    readonly sex?: string | null;
    readonly nationalities?: readonly string[] | null;
    readonly firstLanguage?: string | null;
    readonly interpreterNeeded?: string | null;
    readonly communicationNeeds?: string | null;
    readonly countryOfBirth?: string | null;
  } | null;
  readonly authorityName?: string | null;
  readonly exploitationTypes?: readonly string[] | null;
  readonly exploitationPlace?: string | null;
  readonly concern?: string | null;
}

/** A line of the summary to copy from into the NRM form. */
export interface NrmSummaryLine {
  readonly field: string;
  readonly label: string;
  readonly answer: string;
}

/**
 * What a referral to this service already answers of the NRM form, in the order of that form, to be copied from. It
 * never answers what only an adult's consent could.
 */
export function nrmSummary(told: NrmTold): readonly NrmSummaryLine[] {
  const answers = answersOf(told);
  return nrmFields.flatMap(({ field, label }) => {
    const answer = answers[field]?.trim();
    return answer && treatmentOf(field) !== 'ADULT_CONSENT' ? [{ field, label, answer }] : [];
  });
}

// A rank stands before many a sender's name and is no first name; the form asks the role by itself.
const ranks =
  /^(?:(?:acting|temporary|detective|police|chief|constable|sergeant|inspector|superintendent|pc|dc|sgt|ds|insp|di|dci|mr|mrs|ms|miss|dr)\.?\s+)+(?=\S)/i;

function answersOf(told: NrmTold): Readonly<Record<string, string | undefined>> {
  const { referrer = {}, child } = told;
  const [first = '', ...last] = (referrer.name ?? '').trim().replace(ranks, '').split(/\s+/);
  return {
    reference: referrer.reference ?? undefined,
    'user-organisation': referrer.organisation ?? undefined,
    'pv-under-age': 'Yes',
    'local-authority-contacted-about-child-local-authority-name': told.authorityName ?? undefined,
    'what-happened': told.concern ?? undefined,
    'where-exploitation-happened': wordsFor(
      'where-exploitation-happened',
      {
        UK: 'uk',
        OVERSEAS: 'overseas',
        BOTH: 'uk-and-overseas',
      }[told.exploitationPlace ?? ''],
    ),
    ...Object.fromEntries(
      exploitationKinds
        .filter(({ type }) => type !== 'NOT_KNOWN' && told.exploitationTypes?.includes(type))
        .map(({ field }) => [field, 'Check: this kind of exploitation was told.']),
    ),
    ...(child ? answersOfChild(child) : {}),
    'fr-details-first-name': first,
    'fr-details-last-name': last.join(' '),
    'fr-details-role': referrer.role ?? undefined,
    'fr-details-phone': referrer.phone ?? undefined,
    'fr-alternative-contact': referrer.email ?? undefined,
  };
}

function answersOfChild(
  child: NonNullable<NrmTold['child']>,
): Readonly<Record<string, string | undefined>> {
  return {
    'pv-name-first-name': child.givenNames ?? undefined,
    'pv-name-last-name': child.familyName ?? undefined,
    'pv-name-nickname': child.otherNames?.join(', '),
    'pv-dob': child.dateOfBirth ?? undefined,
    'pv-gender': wordsFor(
      'pv-gender',
      { FEMALE: 'female', MALE: 'male', OTHER: 'unknown' }[child.sex ?? ''],
    ),
    'pv-nationality': child.nationalities?.[0],
    'pv-nationality-second': child.nationalities?.[1],
    'pv-interpreter-requirements': wordsFor(
      'pv-interpreter-requirements',
      { YES: 'yes', NO: 'no' }[child.interpreterNeeded ?? ''],
    ),
    'pv-interpreter-requirements-language':
      child.interpreterNeeded === 'YES' ? (child.firstLanguage ?? undefined) : undefined,
    'pv-other-help-with-communication-aid': child.communicationNeeds ?? undefined,
    birthplace: child.countryOfBirth ?? undefined,
  };
}

function wordsFor(name: string, code: string | undefined): string | undefined {
  return nrmField(name)?.options.find((option) => option.code === code)?.words;
}
