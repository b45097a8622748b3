/** What may be answered to a question about a person, beside yes and no. Silence is never an answer. */
export const threeWay = ['YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED', 'DECLINED'] as const;
export type ThreeWay = (typeof threeWay)[number];

export const dateOfBirthStatuses = ['EXACT', 'ESTIMATED', 'DISPUTED', 'NOT_KNOWN'] as const;
export type DateOfBirthStatus = (typeof dateOfBirthStatuses)[number];

export const sexes = ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN', 'NOT_ASKED', 'DECLINED'] as const;
export type Sex = (typeof sexes)[number];

export const languagePreferences = ['ENGLISH', 'WELSH', 'NOT_ASKED'] as const;
export type LanguagePreference = (typeof languagePreferences)[number];

/** How a child stands in the register: a provisional child was made by a referral nobody has decided yet. */
export const recordStates = ['PROVISIONAL', 'CONFIRMED', 'SUPERSEDED'] as const;
export type RecordState = (typeof recordStates)[number];

export const alertKinds = [
  'MISSING_NOW',
  'MISSING_BEFORE',
  'RISK_TO_CHILD',
  'RISK_TO_STAFF',
  'THREAT_TO_STAFF',
  'SAFE_CONTACT',
  'DEBT_BONDAGE',
  'ONLINE_CONTACT',
  'HEALTH',
  'OTHER',
] as const;
export type AlertKind = (typeof alertKinds)[number];

export const linkKinds = [
  'SIBLING',
  'FAMILY',
  'CO_VICTIM',
  'POSES_A_RISK',
  'SOLICITOR',
  'INTERPRETER',
  'SOCIAL_WORKER',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export const ageSources = ['CLAIMED', 'COUNCIL', 'HOME_OFFICE', 'COURT'] as const;
export type AgeSource = (typeof ageSources)[number];

export const ageOutcomes = ['CHILD', 'ADULT', 'NOT_DETERMINED'] as const;
export type AgeOutcome = (typeof ageOutcomes)[number];

export const exploitationTypes = [
  'CRIMINAL',
  'SEXUAL',
  'LABOUR',
  'DOMESTIC_SERVITUDE',
  'ORGAN_HARVESTING',
  'NOT_KNOWN',
] as const;
export type ExploitationType = (typeof exploitationTypes)[number];

export const exploitationPlaces = ['UK', 'OVERSEAS', 'BOTH', 'NOT_KNOWN', 'NOT_ASKED'] as const;
export type ExploitationPlace = (typeof exploitationPlaces)[number];

export {
  parentalResponsibilitySituations,
  type ParentalResponsibilitySituation,
} from '../eligibility/index.js';
