import type { AgencyKind, ReferrerType } from '../../__generated__/graphql.js';

const types: Partial<Record<AgencyKind, ReferrerType>> = {
  COUNCIL: 'LOCAL_AUTHORITY',
  POLICE: 'POLICE',
  CRIME_AGENCY: 'POLICE',
  HOME_OFFICE: 'HOME_OFFICE',
  NGO: 'NGO',
  HEALTH: 'HEALTH',
};

/** The kind of sender that an agency of the directory is. */
export function referrerTypeOf(kind: AgencyKind): ReferrerType {
  return types[kind] ?? 'OTHER';
}
