import {
  authorities,
  authority,
  currentCode,
  force,
  forces,
  region,
  regions,
  siteCoverage,
  type Authority,
  type Force,
  type Region as RegionOfOpenData,
} from '@ictg/kit/geography';
import { LocalAuthority, PoliceForce, Region, SiteCoverage } from './area.type.js';

// Areas are open data that ships with the product, so they are read from memory and hide nothing from anybody.

/** Every authority by name, or those of one region or police force. */
export function localAuthorities(
  within: { regionCode?: string; policeForceCode?: string } = {},
): LocalAuthority[] {
  return authorities
    .filter(({ regionCode }) => !within.regionCode || regionCode === within.regionCode)
    .filter(({ forceCode }) => !within.policeForceCode || forceCode === within.policeForceCode)
    .map(localAuthorityType);
}

/** The authority with this code, of today or of the past; null for a code that is none, or whose area was split. */
export function localAuthorityOf(code: string | null | undefined): LocalAuthority | null {
  const found = code ? authority(currentCode(code) ?? code) : undefined;
  return found ? localAuthorityType(found) : null;
}

/** Every police force area by name. */
export function policeForces(): PoliceForce[] {
  return forces.map(policeForceType).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The police force with this code. */
export function policeForceOf(code: string | null | undefined): PoliceForce | null {
  const found = code ? force(code) : undefined;
  return found ? policeForceType(found) : null;
}

/** The nine regions of England, and Wales. */
export function allRegions(): Region[] {
  return regions.map(regionType);
}

/** The region with this code. */
export function regionOf(code: string | null | undefined): Region | null {
  const found = code ? region(code) : undefined;
  return found ? regionType(found) : null;
}

/** The sites in which an authority lay, oldest first. */
export function siteCoverageOf(gssCode: string): SiteCoverage[] {
  return siteCoverage
    .filter(({ authorityCodes }) => authorityCodes.includes(gssCode))
    .map(({ id, name, phase, from, areaBasis }) =>
      Object.assign(new SiteCoverage(), {
        siteId: id,
        siteName: name,
        wave: phase,
        fromOn: from,
        areaBasis,
      }),
    );
}

function localAuthorityType(one: Authority): LocalAuthority {
  const { code, name, nameCy, nation, tier, regionCode, forceCode } = one;
  const open = { gssCode: code, name, nameCy: nameCy ?? null, nation, tier };
  return Object.assign(new LocalAuthority(), open, { regionCode, policeForceCode: forceCode });
}

function policeForceType({ code, name, nation }: Force): PoliceForce {
  return Object.assign(new PoliceForce(), { code, name, nation });
}

function regionType({ code, name }: RegionOfOpenData): Region {
  return Object.assign(new Region(), { code, name });
}
