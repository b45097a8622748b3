/** What a number is for. */
export const emergencyPurposes = [
  'CHILDRENS_SERVICES_OUT_OF_HOURS',
  'CHILDRENS_SERVICES_DAY',
  'POLICE_CONTACT',
] as const;
export type EmergencyPurpose = (typeof emergencyPurposes)[number];
