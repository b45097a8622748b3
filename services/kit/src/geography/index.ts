/** Authorities, forces, regions and sites of England and Wales, read once from the open data that ships with us. */
export {
  boundariesTopojson,
  force,
  forces,
  region,
  regions,
  type Force,
  type Region,
} from './area.js';
export { authorities, authority, nations, type Authority, type Nation } from './authority.js';
export {
  authoritiesAsOn,
  authorityAsOn,
  authorityName,
  codeChanges,
  currentCode,
  currentCodes,
  isAuthorityCode,
  nationOf,
  type AuthorityName,
  type CodeChange,
} from './code-change.js';
export { directoryAgencyId } from './directory-agency.js';
export { placesNamed, type NamedPlace } from './district.js';
export { openDataPath, openDataRows } from './open-data.js';
export { siteCoverage, type SiteCoverage } from './site-coverage.js';
