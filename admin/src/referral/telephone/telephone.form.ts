import type {
  NewChildInput,
  ParentalResponsibilityInput,
  ReferrerInput,
  SubmitReferralInput,
} from '../../__generated__/graphql.js';

/** What drafts of this form are called on the server. */
export const telephoneDraft = 'telephone-referral';

/** A referral as it is typed during a call. The names of fields are those of the input, so that a problem finds its field. */
export interface TelephoneForm extends Omit<
  SubmitReferralInput,
  'idempotencyKey' | 'channel' | 'child' | 'childId' | 'parentalResponsibility' | 'referrer'
> {
  readonly referrer: ReferrerInput;
  readonly child: NewChildInput;
  /** The child chosen among those already known, with the name to show. */
  readonly known: { readonly id: string; readonly name: string; readonly reference: string } | null;
  readonly parentalResponsibility: readonly [ParentalResponsibilityInput];
}

/** The form as a call begins: nothing has been asked yet. */
export const emptyForm: TelephoneForm = {
  dangerNow: 'NOT_ASKED',
  missingNow: 'NOT_ASKED',
  referrer: {
    organisation: '',
    type: 'NOT_RECORDED',
    name: '',
    role: '',
    phone: '',
    email: '',
    reference: '',
  },
  known: null,
  child: {
    givenNames: '',
    familyName: '',
    otherNames: [],
    dateOfBirth: null,
    dateOfBirthStatus: 'NOT_KNOWN',
    ageTold: '',
    sex: 'NOT_ASKED',
    nationalities: [],
    firstLanguage: '',
    interpreterNeeded: 'NOT_ASKED',
    languagePreference: 'NOT_ASKED',
    communicationNeeds: '',
  },
  authorityGss: null,
  parentalResponsibility: [
    {
      situation: 'NOT_ASKED',
      holder: '',
      inUk: 'NOT_ASKED',
      contactSafe: 'NOT_ASKED',
      fromOn: null,
      source: '',
    },
  ],
  concern: '',
  exploitationTypes: [],
  countyLines: 'NOT_ASKED',
  exploitationPlace: 'NOT_ASKED',
  missingBefore: 'NOT_ASKED',
  debtBondage: 'NOT_ASKED',
  exceptionalNeed: 'NOT_ASKED',
  exceptionalNeedReason: '',
  nrmSubmitted: 'NOT_ASKED',
  nrmReference: '',
  childrensServicesTold: 'NOT_ASKED',
  childAware: 'NOT_ASKED',
  childWishes: '',
  holderTold: 'NOT_ASKED',
  sharingReason: '',
};

/** What is sent: trimmed, with nothing in the place of what was left empty. */
export function toInput(form: TelephoneForm, idempotencyKey: string): SubmitReferralInput {
  const { known, child, referrer, parentalResponsibility, ...rest } = form;
  const [fact] = parentalResponsibility;
  return {
    ...tidy(rest),
    idempotencyKey,
    channel: form.nrmForm ? 'NRM_PAYLOAD' : 'TELEPHONE',
    referrer: {
      ...tidy(referrer),
      organisation: referrer.organisation.trim(),
      type: referrer.type,
    },
    ...(known === null ? { child: namedChild(child) } : aboutKnown(known.id, child)),
    parentalResponsibility:
      fact.situation === 'NOT_ASKED'
        ? []
        : [
            {
              ...tidy(fact),
              situation: fact.situation,
              source: fact.source.trim() || callerOf(referrer),
            },
          ],
    concern: form.concern.trim(),
    exploitationTypes: form.exploitationTypes.length === 0 ? ['NOT_KNOWN'] : form.exploitationTypes,
    dangerNow: form.dangerNow,
    missingNow: form.missingNow,
  };
}

/** What was said of a child known already goes along: it is kept as told. */
function aboutKnown(childId: string, child: NewChildInput): Partial<SubmitReferralInput> {
  const isToldOf = JSON.stringify(child) !== JSON.stringify(emptyForm.child);
  return isToldOf
    ? {
        childId,
        child: {
          ...child,
          ...tidy(child),
          givenNames: child.givenNames.trim(),
          familyName: child.familyName.trim(),
        },
      }
    : { childId };
}

function namedChild(child: NewChildInput): NewChildInput {
  return {
    ...tidy(child),
    givenNames: child.givenNames.trim() || 'not known',
    familyName: child.familyName.trim() || 'not known',
    dateOfBirthStatus:
      child.dateOfBirth == null
        ? statusWithoutDay(child)
        : child.dateOfBirthStatus === 'NOT_KNOWN'
          ? 'ESTIMATED'
          : child.dateOfBirthStatus,
    sex: child.sex,
  };
}

/** Without a date of birth nobody is sure of one; an age in words is an estimate or one side of a dispute. */
function statusWithoutDay({
  ageTold,
  dateOfBirthStatus,
}: NewChildInput): NewChildInput['dateOfBirthStatus'] {
  if (!ageTold?.trim()) return 'NOT_KNOWN';
  return dateOfBirthStatus === 'DISPUTED' ? 'DISPUTED' : 'ESTIMATED';
}

function callerOf(referrer: ReferrerInput): string {
  return (
    [referrer.name?.trim(), referrer.organisation.trim()].filter(Boolean).join(', ') || 'the caller'
  );
}

function tidy<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() || null : (value as unknown),
    ]),
  ) as Values;
}

/** Whether anything has been typed that would be worth keeping. */
export function isBegun(form: TelephoneForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(emptyForm);
}
