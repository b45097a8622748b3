import {
  acceptNrmDifference,
  nrmDifferences,
  nrmDraft,
  nrmField,
  type NrmDifference,
  type NrmFact,
  type NrmRead,
} from '@ictg/kit/nrm-form';
import type { NrmFormTold } from './nrm-form-told.js';

type Answers = NrmFormTold['answers'];

/** What is still to be decided on of a form that came again. */
export function openDifferences(
  before: Answers,
  after: Answers,
  left: readonly string[],
): readonly NrmDifference[] {
  return nrmDifferences(readOf(before), readOf(after)).filter(({ field }) => !left.includes(field));
}

/** A referral's NRM form with some differences accepted, and the facts that they touch as they are now. */
export function accepted(
  before: Answers,
  differences: readonly NrmDifference[],
): { readonly answers: Answers; readonly facts: readonly NrmFact[]; readonly story: string } {
  const after = differences.reduce(acceptNrmDifference, readOf(before));
  const touched = new Set(differences.flatMap(({ touches }) => touches));
  return {
    answers: after.answers,
    // The worry is the sender's own text by now: what is new is added to it, never put in its place.
    facts: nrmDraft(after).facts.filter(
      ({ became }) => touched.has(became) && became !== 'concern',
    ),
    story: differences
      .filter(({ touches, now }) => touches.includes('concern') && now !== null)
      .map(({ field, now }) => `${nrmField(field)?.label ?? field}: ${now ?? ''}`)
      .join('\n\n'),
  };
}

/** Where the facts of an NRM form stand in a referral, by their name in the graph. */
export const columnsOfReferral: Readonly<Record<string, string>> = {
  exploitationTypes: 'exploitationTypes',
  exploitationPlace: 'exploitationPlace',
  authorityGss: 'authorityGss',
  childrensServicesTold: 'childrensServicesTold',
  'referrer.name': 'referrerName',
  'referrer.role': 'referrerRole',
  'referrer.organisation': 'referrerOrganisation',
  'referrer.type': 'referrerType',
  'referrer.phone': 'referrerPhone',
  'referrer.email': 'referrerEmail',
  'referrer.reference': 'referrerReference',
};

function readOf(answers: Answers): NrmRead {
  return { reference: null, answers, unread: [] };
}
