import { addDays, dayInWords, type Day } from '@ictg/kit/calendar';
import type { RuleBook, RuleStatus, Site } from '../eligibility/index.js';

/** What a site is to be from a day on. */
export interface SiteChange {
  /** Key under which the book knows where it comes from. */
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly fromOn: Day;
  /** Today's codes of the authorities in it; none when it ends on that day. */
  readonly authorityCodes: readonly string[];
  readonly source: string;
  readonly sourceDated: string;
  readonly status: RuleStatus;
  readonly note: string | null;
}

/** A change without what belongs to its way to approval. */
export function siteChangeOf(
  record: Omit<SiteChange, 'note'> & { readonly note?: string | null | undefined },
): SiteChange {
  const { id, siteId, name, fromOn, authorityCodes, source, sourceDated, status, note } = record;
  return {
    id,
    siteId,
    name,
    fromOn,
    authorityCodes,
    source,
    sourceDated,
    status,
    note: note ?? null,
  };
}

/** What a change makes of a site. */
export interface SiteDifference {
  /** Its name before; null for a new site. */
  readonly nameBefore: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A site as it is on a day; nothing while there is none. */
export function siteRunning(book: RuleBook, siteId: string, day: Day): Site | undefined {
  return book.sites.find((site) => site.id === siteId && runsOn(site, day));
}

/** The book with a change in it: the site as it was ends on the day on which it begins anew. */
export function withSiteChange(book: RuleBook, change: SiteChange): RuleBook {
  const { id, siteId, name, fromOn, authorityCodes, source, sourceDated, status, note } = change;
  const kept = book.sites.map((site) =>
    site.id === siteId && runsOn(site, fromOn) ? { ...site, untilOn: fromOn } : site,
  );
  const anew: Site = {
    id: siteId,
    name,
    fromOn,
    untilOn: null,
    isDayKnown: true,
    authorityCodes,
    areaBasis: 'Authorities named in an approved change of the site',
    source: id,
    status,
    ...(note !== null && { note }),
  };
  return {
    ...book,
    sources: { ...book.sources, [id]: { title: source, dated: sourceDated } },
    sites: authorityCodes.length === 0 ? kept : [...kept, anew],
  };
}

/** What a change makes of the site as it stands the day before. */
export function siteDifference(book: RuleBook, change: SiteChange): SiteDifference {
  const before = siteRunning(book, change.siteId, addDays(change.fromOn, -1));
  const had = before?.authorityCodes ?? [];
  return {
    nameBefore: before?.name ?? null,
    added: change.authorityCodes.filter((code) => !had.includes(code)),
    removed: had.filter((code) => !change.authorityCodes.includes(code)),
  };
}

/** Every way in which a change cannot stand beside the sites in force; none when it can take effect. */
export function siteChangeFaults(book: RuleBook, change: SiteChange): readonly string[] {
  const { siteId, name, fromOn, authorityCodes } = change;
  const own = book.sites.filter((site) => site.id === siteId);
  const running = own.find((site) => runsOn(site, fromOn));
  const later = own.find((site) => site.fromOn >= fromOn);
  const isSame =
    running?.name === name &&
    [...running.authorityCodes].sort().join() === [...authorityCodes].sort().join();
  return [
    ...(later
      ? [
          `${name} changes on ${dayInWords(later.fromOn)} already. Choose a later day, or take that back first.`,
        ]
      : []),
    ...(isSame ? [`${name} has these authorities already. There is nothing to change.`] : []),
    ...(authorityCodes.length === 0 && !running
      ? [`${name} does not run on that day. Name the authorities that it is to serve.`]
      : []),
    ...siteDifference(book, change).added.flatMap((code) => {
      const other = book.sites.find(
        (site) =>
          site.id !== siteId &&
          site.authorityCodes.includes(code) &&
          (site.untilOn === null || site.untilOn > fromOn),
      );
      return other
        ? [
            `${code} belongs to the site ${other.name}. Take it out of that site first, from the same day or earlier.`,
          ]
        : [];
    }),
  ];
}

/** The stable name of a new site: its name in small letters and dashes. */
export function siteIdFor(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

function runsOn({ fromOn, untilOn }: Site, day: Day): boolean {
  return fromOn <= day && (untilOn === null || day < untilOn);
}
