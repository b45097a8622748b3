import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { authorities, type Nation } from '@ictg/kit/geography';
import {
  legalStatusesOf,
  siteOn,
  versionOn,
  type GuidanceVersion,
  type RuleBook,
  type Site as SiteOfBook,
} from '../eligibility/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { localAuthority, type LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { sourceOf } from './guidance.queries.js';
import { ruleBookInForce } from './in-force.js';
import { siteRunning } from './site-change.rules.js';
import { AuthorityCoverage, ListedLegalStatus, Site, SiteStretch } from './site.type.js';

/** Every site, in the order in which they began. */
export async function sites(desk: Desk): Promise<Site[]> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const book = await ruleBookInForce(desk);
  return [...new Set(book.sites.map(({ id }) => id))]
    .flatMap((id) => siteWithHistory(book, id) ?? [])
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
}

/** What the rules of a day offer in each authority. */
export async function coverage(desk: Desk, asOf: Day): Promise<AuthorityCoverage[]> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const book = await ruleBookInForce(desk);
  const version = versionOn(book, asOf);
  const types = new Map(book.sites.map((site) => [site, siteType(book, site)]));
  return authorities.flatMap(({ code }) => {
    const authority = localAuthority(code);
    const site = siteOn(book, code, asOf) ?? null;
    const open = offeredIn(version, site);
    return authority
      ? [
          Object.assign(new AuthorityCoverage(), {
            authority,
            ...open,
            site: site ? (types.get(site) ?? null) : null,
          }),
        ]
      : [];
  });
}

/** The legal statuses that exist in a nation, in the order in which screens list them. */
export async function legalStatusList(desk: Desk, nation: Nation): Promise<ListedLegalStatus[]> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const book = await ruleBookInForce(desk);
  return legalStatusesOf(nation).map(
    ({ code, title, basis, isLookedAfter, isShortBreak, returnCode, source, status, note }) =>
      Object.assign(new ListedLegalStatus(), {
        code,
        title,
        basis,
        isLookedAfter,
        isShortBreak,
        returnCode,
        source: sourceOf(book, source),
        status,
        note: note ?? null,
      }),
  );
}

function offeredIn(version: GuidanceVersion | undefined, site: SiteOfBook | null) {
  const inSites = (pilot: GuidanceVersion['postEighteen'] | undefined) =>
    site !== null && (pilot?.sites.some((one) => one.site === site.id) ?? false);
  return {
    isServed:
      version !== undefined && (version.settings.area.value === 'ALL_AUTHORITIES' || site !== null),
    hasExceptionalNeed: inSites(version?.exceptionalNeed),
    hasPostEighteen: inSites(version?.postEighteen),
  };
}

/** A site as it is today, or as it is next or was last, with every stretch of days in which it differed. */
function siteWithHistory(book: RuleBook, id: string): Site | undefined {
  const stretches = book.sites
    .filter((site) => site.id === id)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const today = londonDay(new Date());
  const shown = siteRunning(book, id, today) ?? stretches.at(-1);
  if (!shown) return undefined;
  return Object.assign(siteType(book, shown), {
    fromOn: stretches[0]?.fromOn ?? shown.fromOn,
    untilOn: stretches.at(-1)?.untilOn ?? null,
    isDayKnown: stretches[0]?.isDayKnown ?? shown.isDayKnown,
    history: stretches.map((stretch) => stretchType(book, stretch)),
  });
}

function stretchType(book: RuleBook, stretch: SiteOfBook): SiteStretch {
  const { name, fromOn, untilOn, isDayKnown, authorities: within } = siteType(book, stretch);
  return Object.assign(new SiteStretch(), {
    name,
    fromOn,
    untilOn,
    isDayKnown,
    authorities: within,
    source: sourceOf(book, stretch.source),
    status: stretch.status,
  });
}

function siteType(book: RuleBook, site: SiteOfBook): Site {
  const { id, name, fromOn, untilOn, isDayKnown, authorityCodes, areaBasis, source, status, note } =
    site;
  const within = authorityCodes
    .map((code) => localAuthority(code))
    .filter((one): one is LocalAuthorityStub => one !== null);
  return Object.assign(new Site(), {
    id,
    name,
    fromOn,
    untilOn,
    isDayKnown,
    authorities: within,
    areaBasis,
    source: sourceOf(book, source),
    status,
    note: note ?? null,
    history: [],
  });
}
