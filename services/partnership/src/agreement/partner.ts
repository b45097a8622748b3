import type { PartnerKind } from '@ictg/kit/agreement';
import { authorities, authority, force } from '@ictg/kit/geography';

/** A partner that an agreement can be made with. */
export interface Partner {
  readonly name: string;
  /** GSS codes of the authorities whose children are in scope. */
  readonly areas: readonly string[];
}

const ofTheHomeOffice: Partial<Record<PartnerKind, string>> = {
  HOME_OFFICE: 'Home Office, contract management',
  COMPETENT_AUTHORITY: 'Home Office, competent authority',
};

/** The partner of a kind and code; undefined when there is none. Whose children are in scope follows from it. */
export function partnerOf(kind: PartnerKind, agency: string): Partner | undefined {
  if (kind === 'COUNCIL') {
    const found = authority(agency);
    return found && { name: found.name, areas: [found.code] };
  }
  if (kind === 'POLICE') {
    const found = force(agency);
    const areas = authorities.filter(({ forceCode }) => forceCode === agency);
    return found && { name: found.name, areas: areas.map(({ code }) => code) };
  }
  const name = ofTheHomeOffice[kind];
  return agency === 'home-office' && name !== undefined ? { name, areas: [] } : undefined;
}
