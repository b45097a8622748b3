import type { RequiredEntityData } from '@mikro-orm/core';
import { isDay, londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { RuleBook, RuleStatus } from '../../eligibility/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { localAuthority } from '../../stub/local-authority.stub.js';
import { readConfiguration } from '../in-force.js';
import { SiteChangeEntity, type SiteChangeRecord } from '../site-change.entity.js';
import { siteChangeFaults, siteIdFor, type SiteChange } from '../site-change.rules.js';

/** A change of a site to draft. */
export interface SiteChangeDraft {
  readonly idempotencyKey?: string | null;
  /** The site to change; none for a new one. */
  readonly siteId?: string | null;
  readonly name: string;
  readonly fromOn: string;
  readonly authorities: readonly string[];
  readonly source: string;
  readonly sourceDated: string;
  readonly status: RuleStatus;
  readonly note?: string | null;
}

/**
 * Drafts which authorities a site serves from a day on, and hands it in for a second person to look at. It changes
 * nothing yet.
 * @returns its id
 */
export async function draftSiteChange(desk: Desk, input: SiteChangeDraft): Promise<string> {
  mustBeAllowed(desk.viewer, 'setting:draft');
  return doneOnce(desk, 'draftSiteChange', input.idempotencyKey, input, async () => {
    const { book } = await readConfiguration(desk);
    const change = checked(book, input);
    mustFit(book, change);
    const row = {
      ...change,
      state: 'SUBMITTED',
      submittedAt: new Date(),
      contributors: [desk.viewer.subject],
      draftedBy: desk.viewer.name,
    };
    const em = await desk.em();
    em.create(SiteChangeEntity, row as RequiredEntityData<SiteChangeRecord>, { persist: true });
    await em.flush();
    return change.id;
  });
}

/** Stops with a sentence when a change does not fit with the sites in force. */
export function mustFit(book: RuleBook, change: SiteChange): void {
  const [fault] = siteChangeFaults(book, change);
  if (fault) throw invalid('authorities', inNames(fault), 'SITE_CHANGE_DOES_NOT_FIT');
}

function checked(book: RuleBook, input: SiteChangeDraft): SiteChange {
  const name = input.name.trim();
  if (name === '' || name.length > 100)
    throw invalid('name', 'Give the site a name, up to 100 characters long.');
  if (!isDay(input.fromOn) || input.fromOn < londonDay(new Date()))
    throw invalid(
      'fromOn',
      'A site changes today or later: what was decided by the one before stays decided.',
    );
  const unknown = input.authorities.find((code) => localAuthority(code) === null);
  if (unknown !== undefined)
    throw invalid('authorities', `There is no local authority with the code ${unknown}.`);
  return {
    id: newId('sic'),
    siteId: siteIdOf(book, input.siteId ?? null, name),
    name,
    fromOn: input.fromOn,
    authorityCodes: [...new Set(input.authorities)].sort(),
    source: needed('source', input.source, 200, 'a document, or a choice of the service'),
    sourceDated: needed('sourceDated', input.sourceDated, 60, 'its date in words'),
    status: input.status,
    note: input.note?.trim() || null,
  };
}

function siteIdOf(book: RuleBook, siteId: string | null, name: string): string {
  const isKnown = (id: string) => book.sites.some((site) => site.id === id);
  if (siteId !== null) {
    if (isKnown(siteId)) return siteId;
    throw invalid('siteId', 'There is no such site. Choose one from the list, or a new one.');
  }
  const id = siteIdFor(name);
  if (id === '') throw invalid('name', 'Give the site a name with letters in it.');
  if (isKnown(id))
    throw invalid('name', `There is a site of this name. Change that one, or choose another name.`);
  return id;
}

function needed(field: string, text: string, most: number, what: string): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= most) return trimmed;
  throw invalid(field, `Say where this comes from: ${what}, up to ${most} characters.`);
}

/** A sentence with authorities by their names. */
function inNames(sentence: string): string {
  return sentence.replace(/\b[EW]\d{8}\b/g, (code) => localAuthority(code)?.name ?? code);
}
