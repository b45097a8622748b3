/** The kinds of partner that an agreement may be made with. Each has a contract of its own, which no agreement can widen. */
export const partnerKinds = ['COUNCIL', 'POLICE', 'HOME_OFFICE', 'COMPETENT_AUTHORITY'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** What an agreement may open, in groups that people can weigh. In the schema each is a tag, e.g. `share-guardian-contact`. */
export const fieldGroups = [
  'CHILDREN',
  'HOSTED_CHILDREN',
  'MISSING_CHILDREN',
  'NAME',
  'BIRTH_DATE',
  'GUARDIAN',
  'GUARDIAN_CONTACT',
  'MEETINGS',
  'ALERTS',
  'FOLLOW_UPS',
  'CARE_RECORDS',
  'NRM_REFERRALS',
  'NRM_REPORTS',
  'STATISTICS',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/**
 * The most that an agreement with each kind of partner can ever open. Nobody gets whereabouts, notes, legal advice or
 * wishes: they are in no group at all. The police get no more of a child than it takes to find one who is missing; the
 * Home Office's contract manager gets protected numbers and nothing about any child.
 */
export const ceilings: Readonly<Record<PartnerKind, readonly FieldGroup[]>> = {
  COUNCIL: [
    'CHILDREN',
    'HOSTED_CHILDREN',
    'NAME',
    'BIRTH_DATE',
    'GUARDIAN',
    'GUARDIAN_CONTACT',
    'MEETINGS',
    'ALERTS',
    'FOLLOW_UPS',
    'CARE_RECORDS',
  ],
  POLICE: ['MISSING_CHILDREN', 'NAME', 'BIRTH_DATE', 'GUARDIAN', 'GUARDIAN_CONTACT'],
  HOME_OFFICE: ['STATISTICS'],
  COMPETENT_AUTHORITY: ['NRM_REFERRALS', 'NRM_REPORTS'],
};

/** What a group needs beside it to mean anything: details are of children, so some children must be shared. */
export const neededBeside: Readonly<Partial<Record<FieldGroup, readonly FieldGroup[]>>> = {
  NAME: ['CHILDREN', 'HOSTED_CHILDREN', 'MISSING_CHILDREN'],
  BIRTH_DATE: ['CHILDREN', 'MISSING_CHILDREN'],
  GUARDIAN: ['CHILDREN', 'HOSTED_CHILDREN', 'MISSING_CHILDREN'],
  GUARDIAN_CONTACT: ['CHILDREN', 'MISSING_CHILDREN'],
  MEETINGS: ['CHILDREN'],
  ALERTS: ['CHILDREN', 'HOSTED_CHILDREN'],
};
