import type { Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { RuleBook } from '../eligibility/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { localAuthority, type LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { approvalAccess } from './approval.policy.js';
import { RuleSource } from './guidance.type.js';
import { readConfiguration } from './in-force.js';
import { SiteChangeEntity, type SiteChangeRecord } from './site-change.entity.js';
import { siteChangeOf, siteDifference, withSiteChange } from './site-change.rules.js';
import { SiteChange } from './site-change.type.js';

/** Every change of a site that was drafted while the service ran, latest day first. */
export async function siteChanges(desk: Desk): Promise<SiteChange[]> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const { book } = await readConfiguration(desk);
  const em = await desk.em();
  const records = (await em.find(
    SiteChangeEntity,
    {},
    { orderBy: { fromOn: 'desc', createdAt: 'desc', id: 'desc' } },
  )) as SiteChangeRecord[];
  return records.map((record) => siteChangeType(desk, book, record));
}

/** One change of a site, or null when there is none. */
export async function siteChange(desk: Desk, id: string): Promise<SiteChange | null> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const record = await recordOf(desk, id);
  return record && siteChangeType(desk, (await readConfiguration(desk)).book, record);
}

/** The book with a change of a site and the book without it, to be compared; null when there is no such change. */
export async function sitesBeside(
  desk: Desk,
  id: string,
): Promise<{ before: RuleBook; after: RuleBook; fromOn: Day } | null> {
  const record = await recordOf(desk, id);
  if (!record) return null;
  const before = bookBefore((await readConfiguration(desk)).book, record);
  return {
    before,
    after: withSiteChange(before, siteChangeOf(record)),
    fromOn: record.fromOn,
  };
}

async function recordOf(desk: Desk, id: string): Promise<SiteChangeRecord | null> {
  const em = await desk.em();
  const record: SiteChangeRecord | null = await em.findOne(SiteChangeEntity, { id });
  return record;
}

/** The book as it would be had an approved change not been approved. */
function bookBefore(book: RuleBook, { id, siteId, fromOn, state }: SiteChangeRecord): RuleBook {
  if (state !== 'APPROVED') return book;
  const sites = book.sites
    .filter((site) => site.source !== id)
    .map((site) =>
      site.id === siteId && site.untilOn === fromOn ? { ...site, untilOn: null } : site,
    );
  return { ...book, sites };
}

function siteChangeType(desk: Desk, book: RuleBook, record: SiteChangeRecord): SiteChange {
  const { id, source, sourceDated, authorityCodes } = record;
  const { nameBefore, added, removed } = siteDifference(
    bookBefore(book, record),
    siteChangeOf(record),
  );
  return Object.assign(new SiteChange(), {
    id,
    version: record.version,
    siteId: record.siteId,
    name: record.name,
    nameBefore,
    fromOn: record.fromOn,
    state: record.state,
    isEnding: authorityCodes.length === 0,
    authorities: named(authorityCodes),
    added: named(added),
    removed: named(removed),
    source: Object.assign(new RuleSource(), { key: id, title: source, dated: sourceDated }),
    status: record.status,
    note: record.note ?? null,
    draftedBy: record.draftedBy,
    draftedAt: record.createdAt,
    approvedBy: record.approvedBy ?? null,
    approvedAt: record.approvedAt ?? null,
    access: approvalAccess(desk.viewer, record),
  });
}

function named(codes: readonly string[]): readonly LocalAuthorityStub[] {
  return codes
    .map((code) => localAuthority(code))
    .filter((one): one is LocalAuthorityStub => one !== null)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
