import { openDataRows } from './open-data.js';

/** A site of the guardian service as published, with the authorities worked out from its name. */
export interface SiteCoverage {
  /** Stable name in kebab-case, e.g. `greater-manchester`. */
  readonly id: string;
  readonly name: string;
  /** The wave it joined in, e.g. early adopter. */
  readonly phase: string;
  /** First day; the first of its quarter where no day was found. */
  readonly from: string;
  /** How the name of the site was turned into authorities. */
  readonly areaBasis: string;
  /** Today's codes of its authorities. */
  readonly authorityCodes: readonly string[];
}

const coverage = openDataRows('service/coverage-by-local-authority.csv', ['gss_code', 'site_id']);

/** The 17 sites from 2017 to June 2026, in the order they joined. */
export const siteCoverage: readonly SiteCoverage[] = openDataRows('service/sites.csv', [
  'site_id',
  'site',
  'phase',
  'start_date_approx',
  'area_basis',
]).map((row) => ({
  id: row.site_id,
  name: row.site,
  phase: row.phase,
  from: row.start_date_approx,
  areaBasis: row.area_basis,
  authorityCodes: coverage.filter((one) => one.site_id === row.site_id).map((one) => one.gss_code),
}));
