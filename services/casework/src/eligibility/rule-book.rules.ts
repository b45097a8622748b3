import { type Day, isDay } from '@ictg/kit/calendar';
import { currentCodes } from '@ictg/kit/geography';
import type { GuidanceVersion, Provenance, RuleBook, Setting, Site } from './rule-book.js';

/** The version in force on a day; nothing before the first. */
export function versionOn(book: RuleBook, day: Day): GuidanceVersion | undefined {
  return book.versions.reduce<GuidanceVersion | undefined>(
    (found, one) =>
      one.fromOn <= day && (found === undefined || one.fromOn > found.fromOn) ? one : found,
    undefined,
  );
}

/** The book with a drafted version in it: one of the same id is replaced. The book itself stays as it is. */
export function withDraft(book: RuleBook, draft: GuidanceVersion): RuleBook {
  return {
    ...book,
    versions: [...book.versions.filter(({ id }) => id !== draft.id), draft].sort((a, b) =>
      a.fromOn < b.fromOn ? -1 : 1,
    ),
  };
}

/** The day whose rules apply to a referral: that of receipt or of decision, as the version in force at receipt has it. */
export function rulesDayFor(book: RuleBook, receivedOn: Day, decidedOn: Day): Day {
  return versionOn(book, receivedOn)?.settings.asOfBasis.value === 'DECISION'
    ? decidedOn
    : receivedOn;
}

/**
 * The site that covers a place on a day: `null` when none does, `undefined` when it cannot be told, because the
 * place is the area of a council that was split between a site and another area.
 */
export function siteOn(book: RuleBook, authorityCode: string, day: Day): Site | null | undefined {
  const running = book.sites.filter(
    ({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn),
  );
  const found = currentCodes(authorityCode).map(
    (code) => running.find((site) => site.authorityCodes.includes(code)) ?? null,
  );
  return found.every((site) => site === found[0]) ? (found[0] ?? null) : undefined;
}

/** Every way in which a rule book contradicts itself, as sentences; none when it can be used. */
export function ruleBookFaults(book: RuleBook): readonly string[] {
  const siteIds = book.sites.map(({ id }) => id);
  const known = (where: string, { source }: Provenance) =>
    source in book.sources
      ? []
      : [`${where} names the source "${source}", which is not in the book.`];
  return [
    ...(book.versions.length === 0 ? ['The book has no version.'] : []),
    ...twice(book.versions.map(({ id }) => id)).map((id) => `Version ${id} stands twice.`),
    ...twice(book.versions.map(({ fromOn }) => fromOn)).map(
      (day) => `Two versions begin on ${day}.`,
    ),
    ...overlapping(book.sites).map((id) => `Site ${id} stands twice.`),
    ...book.sites.flatMap((site) => [
      ...known(`Site ${site.id}`, site),
      ...(isDay(site.fromOn)
        ? []
        : [`Site ${site.id} begins on "${site.fromOn}", which is no day.`]),
      ...(site.untilOn !== null && site.untilOn <= site.fromOn
        ? [`Site ${site.id} ends before it begins.`]
        : []),
    ]),
    ...book.versions.flatMap((version) => versionFaults(version, siteIds, known)),
  ];
}

function versionFaults(
  version: GuidanceVersion,
  siteIds: readonly string[],
  known: (where: string, row: Provenance) => readonly string[],
): readonly string[] {
  const { parentalResponsibility, timeLimitMonths, estimatedAgeMargin, ...others } =
    version.settings;
  const name = `Version ${version.id}`;
  const rows: readonly (readonly [string, Provenance])[] = [
    ...Object.entries<Setting<unknown>>({ ...others, timeLimitMonths, estimatedAgeMargin }),
    ...Object.entries(parentalResponsibility),
    ['exceptional need', version.exceptionalNeed],
    ['post-18', version.postEighteen],
  ];
  const pilots = [...version.exceptionalNeed.sites, ...version.postEighteen.sites];
  const limit = timeLimitMonths.value;
  return [
    ...known(name, version),
    ...rows.flatMap(([row, provenance]) => known(`${name}, ${row},`, provenance)),
    ...pilots.flatMap((one) => known(`${name}, site ${one.site},`, one)),
    ...pilots
      .filter(({ site }) => !siteIds.includes(site))
      .map(({ site }) => `${name} names the site "${site}", which is not in the book.`),
    ...(isDay(version.fromOn) ? [] : [`${name} begins on "${version.fromOn}", which is no day.`]),
    ...(limit === null || (Number.isInteger(limit) && limit > 0)
      ? []
      : [`${name} limits support to ${limit} months: give a whole number above 0, or none.`]),
    ...(estimatedAgeMargin.value >= 0 ? [] : [`${name} has a margin of age below 0.`]),
  ];
}

/** A site may stand in several stretches, one after the other, but only once on any day. */
function overlapping(sites: readonly Site[]): readonly string[] {
  const isBeside = (a: Site, b: Site) =>
    a !== b &&
    a.id === b.id &&
    (a.untilOn === null || b.fromOn < a.untilOn) &&
    (b.untilOn === null || a.fromOn < b.untilOn);
  return [
    ...new Set(
      sites.filter((one) => sites.some((other) => isBeside(one, other))).map(({ id }) => id),
    ),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
