// cspell:words ddim hysbys
import type { ToldFact } from './referral.vocabulary.js';

/** What of a referral as told says how complete it is. */
export interface ToldForQuality {
  readonly childId?: string | null | undefined;
  readonly child?:
    | {
        readonly givenNames?: string | null | undefined;
        readonly familyName?: string | null | undefined;
        readonly dateOfBirth?: string | null | undefined;
        readonly ageTold?: string | null | undefined;
        readonly dateOfBirthStatus?: string | null | undefined;
        readonly sex?: string | null | undefined;
      }
    | null
    | undefined;
  readonly authorityGss?: string | null | undefined;
  readonly parentalResponsibility?: readonly { readonly situation: string }[] | null | undefined;
  readonly exploitationTypes?: readonly string[] | null | undefined;
  readonly dangerNow?: string | null | undefined;
  readonly missingNow?: string | null | undefined;
  readonly nrmSubmitted?: string | null | undefined;
  readonly childrensServicesTold?: string | null | undefined;
  readonly referrer: {
    readonly phone?: string | null | undefined;
    readonly email?: string | null | undefined;
  };
  readonly notKnown?: readonly ToldFact[] | null | undefined;
}

/** What triage needs, in the order in which it asks. */
export const triageFacts = [
  'CHILD_NAME',
  'DATE_OF_BIRTH',
  'SEX',
  'AUTHORITY',
  'PARENTAL_RESPONSIBILITY',
  'EXPLOITATION',
  'DANGER_NOW',
  'MISSING_NOW',
  'NRM_REFERRAL',
  'CHILDRENS_SERVICES_TOLD',
  'SENDER_CONTACT',
] as const satisfies readonly ToldFact[];

type Told = 'TOLD' | 'NOT_KNOWN' | 'BLANK';

/** What triage needs and the sender left blank. "Not known" is an answer and is not among them. */
export function missingFacts(told: ToldForQuality): ToldFact[] {
  return triageFacts.filter((fact) => toldOf(told, fact) === 'BLANK');
}

/** What the sender says that nobody knows, whether they said so in words or by the answer itself. */
export function notKnownFacts(told: ToldForQuality): ToldFact[] {
  const said = new Set(told.notKnown ?? []);
  for (const fact of triageFacts) if (toldOf(told, fact) === 'NOT_KNOWN') said.add(fact);
  return [...said];
}

function toldOf(told: ToldForQuality, fact: (typeof triageFacts)[number]): Told {
  const answer = readers[fact](told);
  if (answer === 'TOLD') return answer;
  return told.notKnown?.includes(fact) ? 'NOT_KNOWN' : answer;
}

const readers: Readonly<Record<(typeof triageFacts)[number], (told: ToldForQuality) => Told>> = {
  // Of a child known already the record has who it is.
  CHILD_NAME: ({ childId, child }) =>
    childId ? 'TOLD' : nameOf(`${child?.givenNames ?? ''} ${child?.familyName ?? ''}`),
  DATE_OF_BIRTH: ({ childId, child }) => {
    if (childId || child?.dateOfBirth || child?.ageTold?.trim()) return 'TOLD';
    return child?.dateOfBirthStatus === 'NOT_KNOWN' ? 'NOT_KNOWN' : 'BLANK';
  },
  SEX: ({ childId, child }) => (childId ? 'TOLD' : answerOf(child?.sex)),
  AUTHORITY: ({ authorityGss }) => (authorityGss ? 'TOLD' : 'BLANK'),
  PARENTAL_RESPONSIBILITY: ({ childId, parentalResponsibility }) => {
    if (childId) return 'TOLD';
    const said = (parentalResponsibility ?? []).map(({ situation }) => situation);
    if (said.every((situation) => situation === 'NOT_ASKED')) return 'BLANK';
    return said.every((situation) => ['NOT_KNOWN', 'UNKNOWN', 'NOT_ASKED'].includes(situation))
      ? 'NOT_KNOWN'
      : 'TOLD';
  },
  EXPLOITATION: ({ exploitationTypes }) => {
    if (!exploitationTypes?.length) return 'BLANK';
    return exploitationTypes.every((type) => type === 'NOT_KNOWN') ? 'NOT_KNOWN' : 'TOLD';
  },
  DANGER_NOW: ({ dangerNow }) => answerOf(dangerNow),
  MISSING_NOW: ({ missingNow }) => answerOf(missingNow),
  NRM_REFERRAL: ({ nrmSubmitted }) => answerOf(nrmSubmitted),
  CHILDRENS_SERVICES_TOLD: ({ childrensServicesTold }) => answerOf(childrensServicesTold),
  SENDER_CONTACT: ({ referrer }) =>
    referrer.phone?.trim() || referrer.email?.trim() ? 'TOLD' : 'BLANK',
};

function nameOf(name: string): Told {
  const plain = name.trim().toLowerCase();
  if (plain === '') return 'BLANK';
  return /^(not known|ddim yn hysbys)( (not known|ddim yn hysbys))?$/.test(plain)
    ? 'NOT_KNOWN'
    : 'TOLD';
}

function answerOf(answer: string | null | undefined): Told {
  if (!answer || answer === 'NOT_ASKED') return 'BLANK';
  return answer === 'NOT_KNOWN' ? 'NOT_KNOWN' : 'TOLD';
}
