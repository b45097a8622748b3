import { authorities, type Authority } from '@ictg/kit/geography';
import type { Day } from '@ictg/kit/calendar';
import { cameLately } from '@ictg/kit/demo';
import { shippedRuleBook, versionOn, type Site } from '../../eligibility/index.js';
import type { Chance } from '../chance/chance.js';
import { publishedUntil, siteShares } from './volume.data.js';
import type { Fate, Slot } from './slot.js';

const byCode = new Map(authorities.map((one) => [one.code, one]));
// The county whose partner one can be in a trial has enough to look at, however few children there are.
const surrey = 'E10000030';
const everyEighth = { of: 8, at: 3 };

/** The authority where the child of a slot lives. */
export function placeFor(chance: Chance, slot: Slot): Authority {
  const found = drawnPlace(chance, slot.receivedOn, slot.fate);
  const isTheirs = slot.number % everyEighth.of === everyEighth.at && couldBeTheirs(slot);
  return (isTheirs ? byCode.get(surrey) : undefined) ?? found;
}

function couldBeTheirs({ receivedOn, fate }: Slot): boolean {
  const isTiedToPlace =
    fate.kind === 'NOT_ACCEPTED' ||
    (fate.kind === 'SUPPORTED' && fate.route === 'REGIONAL_PRACTITIONER');
  const isCovered = shippedRuleBook.sites.some(
    ({ fromOn, authorityCodes }) => fromOn <= receivedOn && authorityCodes.includes(surrey),
  );
  return !isTiedToPlace && receivedOn >= publishedUntil && isCovered;
}

function drawnPlace(chance: Chance, day: Day, fate: Fate): Authority {
  const version = versionOn(shippedRuleBook, day);
  const sites = shippedRuleBook.sites.filter(({ fromOn }) => fromOn <= day);
  const covered = new Set(sites.flatMap(({ authorityCodes }) => authorityCodes));
  if (fate.kind === 'NOT_ACCEPTED' && fate.reason === 'OUTSIDE_COVERAGE')
    return oneOf(
      chance,
      authorities.filter(({ code }) => !covered.has(code)),
    );
  if (fate.kind === 'SUPPORTED' && fate.route === 'REGIONAL_PRACTITIONER') {
    const pilot = (version?.exceptionalNeed.sites ?? []).map(({ site }) => site);
    return inSites(
      chance,
      sites.filter(({ id }) => pilot.includes(id)),
    );
  }
  if (day < publishedUntil) return inSites(chance, [publishedSite(chance, sites, fate)], day);
  return version?.settings.area.value === 'ALL_AUTHORITIES'
    ? oneOf(chance, authorities)
    : inSites(chance, sites);
}

function publishedSite(chance: Chance, sites: readonly Site[], fate: Fate): Site {
  const column = fate.kind === 'SUPPORTED' && fate.route === 'RPC' ? 'rpc' : 'direct';
  return chance.weighted(sites.map((site) => [site, siteShares[site.id]?.[column] ?? 0] as const));
}

function inSites(chance: Chance, sites: readonly Site[], day?: Day): Authority {
  return oneOf(
    chance,
    sites.flatMap(({ authorityCodes }) => authorityCodes.flatMap((code) => byCode.get(code) ?? [])),
    day,
  );
}

/** Whoever has just been to an awareness session refers so many times as often. */
const afterSession = 1.5;

/** One of several councils: counties and boroughs of big cities see more referrals than small councils. */
function oneOf(chance: Chance, among: readonly Authority[], day?: Day): Authority {
  const attention = ({ code }: Authority) =>
    day !== undefined && cameLately(code, day) ? afterSession : 1;
  return chance.weighted(among.map((one) => [one, weightOf(one) * attention(one)] as const));
}

function weightOf({ tier }: Authority): number {
  if (/county/i.test(tier)) return 4;
  return /borough|metropolitan/i.test(tier) ? 2 : 1;
}
