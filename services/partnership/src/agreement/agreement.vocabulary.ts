import type { PartnerKind } from '@ictg/kit/agreement';

/** What an agreement may be for. The list is closed, and control of immigration is not on it. */
export const agreementPurposes = [
  'SAFEGUARDING_TOGETHER',
  'FINDING_MISSING_CHILDREN',
  'DECIDING_IN_THE_NRM',
  'WATCHING_THE_CONTRACT',
] as const;
export type AgreementPurpose = (typeof agreementPurposes)[number];

/** What an agreement with each kind of partner may be for. */
export const purposesFor: Readonly<Record<PartnerKind, readonly AgreementPurpose[]>> = {
  COUNCIL: ['SAFEGUARDING_TOGETHER'],
  POLICE: ['FINDING_MISSING_CHILDREN'],
  HOME_OFFICE: ['WATCHING_THE_CONTRACT'],
  COMPETENT_AUTHORITY: ['DECIDING_IN_THE_NRM'],
};

/** On what in the law sharing rests. Consent is not among them: a child's guardian does not make its rights depend on it. */
export const lawfulBases = ['PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS'] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** How an agreement stands on a day, by its state and its dates. */
export const agreementStandings = [
  'DRAFT',
  'APPROVED_BY_ONE',
  'TO_BEGIN',
  'IN_FORCE',
  'SUSPENDED',
  'LAPSED',
  'ENDED',
  'WITHDRAWN',
] as const;
export type AgreementStanding = (typeof agreementStandings)[number];

/** Somebody who has put their name to it, for one of the two sides. */
export interface Signatory {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}
