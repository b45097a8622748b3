/** What kind of organisation an agency is. */
export const agencyKinds = [
  'COUNCIL',
  'POLICE',
  'HOME_OFFICE',
  'NGO',
  'HEALTH',
  'SCHOOL',
  'CRIME_AGENCY',
  'LABOUR_INSPECTORATE',
  'OTHER',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];
