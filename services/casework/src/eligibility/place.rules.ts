import { authorityName, isAuthorityCode } from '@ictg/kit/geography';
import type { Day } from '@ictg/kit/calendar';
import type { EligibilityFacts } from './eligibility.facts.js';
import type { GuidanceVersion, RuleBook, Site } from './rule-book.js';
import { siteOn } from './rule-book.rules.js';

/** Whether the service is offered where the child is. */
export type PlaceStanding =
  | { readonly kind: 'SERVED'; readonly site: Site | null; readonly name: string }
  | { readonly kind: 'NOT_SERVED'; readonly name: string }
  /** Another nation of the UK, which has arrangements of its own. */
  | { readonly kind: 'OUTSIDE_ENGLAND_AND_WALES' }
  /** No authority recorded, none of that code, or a council since split between a site and another area. */
  | { readonly kind: 'NOT_KNOWN' };

/** Whether the service is offered, under a version, at the place that counts. */
export function placeStanding(
  facts: EligibilityFacts,
  book: RuleBook,
  version: GuidanceVersion,
  rulesAsOf: Day,
): PlaceStanding {
  const code = authorityThatCounts(facts, version);
  if (code === null) return { kind: 'NOT_KNOWN' };
  if (/^[NS]\d{8}$/.test(code)) return { kind: 'OUTSIDE_ENGLAND_AND_WALES' };
  if (!isAuthorityCode(code)) return { kind: 'NOT_KNOWN' };
  const name = authorityName(code) ?? code;
  const site = siteOn(book, code, rulesAsOf);
  if (version.settings.area.value === 'ALL_AUTHORITIES')
    return { kind: 'SERVED', site: site ?? null, name };
  if (site === undefined) return { kind: 'NOT_KNOWN' };
  return site === null ? { kind: 'NOT_SERVED', name } : { kind: 'SERVED', site, name };
}

function authorityThatCounts(facts: EligibilityFacts, version: GuidanceVersion): string | null {
  return version.settings.authorityBasis.value === 'RESPONSIBLE_AUTHORITY'
    ? (facts.responsibleAuthority ?? facts.authorityWhereChildLives)
    : facts.authorityWhereChildLives;
}
