/** In what kind of place the child was last seen. Never which place. */
export const lastSeenPlaces = [
  'PLACEMENT_OR_HOME',
  'SCHOOL_OR_COLLEGE',
  'WITH_PEOPLE_KNOWN',
  'TRANSPORT',
  'PUBLIC_PLACE',
  'OFFICIAL_BUILDING',
  'ONLINE_ONLY',
  'NOT_KNOWN',
] as const;
export type LastSeen = (typeof lastSeenPlaces)[number];

/** How a missing episode ended. */
export const missingEndings = [
  'CAME_BACK',
  'FOUND_BY_POLICE',
  'FOUND_BY_OTHERS',
  'FOUND_ABROAD',
  'DIED',
  'REPORTED_IN_ERROR',
] as const;
export type MissingEnding = (typeof missingEndings)[number];

/** Who has to be told of a missing child. */
export const toldAgencies = ['POLICE', 'CHILDRENS_SERVICES', 'MANAGER'] as const;
export type ToldAgency = (typeof toldAgencies)[number];

/** What came of a return interview. */
export const returnInterviewAnswers = ['OFFERED', 'HELD', 'DECLINED'] as const;
export type ReturnInterviewAnswer = (typeof returnInterviewAnswers)[number];
