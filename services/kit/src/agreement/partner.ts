import type { Viewer } from '../viewer/index.js';
import type { FieldGroup, PartnerKind } from './ceiling.data.js';

/** Police force areas begin so in the codes of the Office for National Statistics: England, then Wales. */
const forceCode = /^(E23|W15)\d{6}$/;

/** What kind of partner somebody is who came in through the partners' door. */
export function partnerKindOf({ roles, agency }: Pick<Viewer, 'roles' | 'agency'>): PartnerKind {
  if (roles.includes('contract-manager')) return 'HOME_OFFICE';
  if (roles.includes('competent-authority')) return 'COMPETENT_AUTHORITY';
  return forceCode.test(agency ?? '') ? 'POLICE' : 'COUNCIL';
}

/** The tag by which the schema says that a field belongs to a group. */
export function tagOfGroup(group: FieldGroup): string {
  return `share-${group.toLowerCase().replaceAll('_', '-')}`;
}

/** The name of a kind of partner's contract in the schema folder. */
export function contractOf(kind: PartnerKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
