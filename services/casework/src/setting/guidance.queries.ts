import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { versionOn, type GuidanceVersion as Version, type RuleBook } from '../eligibility/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { approvalAccess, noAccess } from './approval.policy.js';
import { bookWith, ruleDifferences, ruleRows } from './guidance-draft.rules.js';
import { guidanceRule } from './guidance-rule.js';
import { GuidanceVersionEntity, type GuidanceVersionRecord } from './guidance-version.entity.js';
import {
  GuidanceRule,
  GuidanceRuleDifference,
  GuidanceVersion,
  RuleSource,
} from './guidance.type.js';
import { readConfiguration } from './in-force.js';

/** Every version of the guidance by its day: what ships, what was approved, and what is drafted. */
export async function guidanceVersions(desk: Desk): Promise<GuidanceVersion[]> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const { book } = await readConfiguration(desk);
  const em = await desk.em();
  const drafted = (await em.find(
    GuidanceVersionEntity,
    {},
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  )) as GuidanceVersionRecord[];
  const own = new Set(drafted.filter(({ state }) => state === 'APPROVED').map(({ code }) => code));
  const shipped = book.versions
    .filter(({ id }) => !own.has(id))
    .map((version) => shippedVersion(book, version));
  return [...shipped, ...drafted.map((record) => draftedVersion(desk, book, record))].sort((a, b) =>
    a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0,
  );
}

/** One version, or null when there is none. */
export async function guidanceVersion(desk: Desk, id: string): Promise<GuidanceVersion | null> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const { book } = await readConfiguration(desk);
  const shipped = book.versions.find((version) => shippedId(version) === id);
  if (shipped) return shippedVersion(book, shipped);
  const em = await desk.em();
  const record: GuidanceVersionRecord | null = await em.findOne(GuidanceVersionEntity, { id });
  return record && draftedVersion(desk, book, record);
}

/** What a version says and the book without it, to be compared; null when there is no such version. */
export async function guidanceBeside(
  desk: Desk,
  id: string,
): Promise<{ before: RuleBook; after: RuleBook; fromOn: Day } | null> {
  const { book } = await readConfiguration(desk);
  const em = await desk.em();
  const record: GuidanceVersionRecord | null = await em.findOne(GuidanceVersionEntity, { id });
  const version = record?.body ?? book.versions.find((one) => shippedId(one) === id);
  if (!version) return null;
  const before = { ...book, versions: book.versions.filter((one) => one.id !== version.id) };
  return {
    before,
    after: bookWith(before, version, record?.sources ?? {}),
    fromOn: version.fromOn,
  };
}

/** A source of the book as the graph shows it. */
export function sourceOf({ sources }: Pick<RuleBook, 'sources'>, key: string): RuleSource {
  const { title, dated } = sources[key] ?? { title: key, dated: '' };
  return Object.assign(new RuleSource(), { key, title, dated });
}

function shippedId({ id }: Version): string {
  return `gdv_${id}`;
}

function shippedVersion(book: RuleBook, version: Version): GuidanceVersion {
  return Object.assign(new GuidanceVersion(), {
    ...described(book, version, true),
    id: shippedId(version),
    version: 1,
    state: 'APPROVED' as const,
    isShipped: true,
    basedOn: null,
    draftedBy: null,
    draftedAt: null,
    submittedAt: null,
    approvedBy: null,
    approvedAt: null,
    access: noAccess(),
  });
}

function draftedVersion(
  desk: Desk,
  inForce: RuleBook,
  record: GuidanceVersionRecord,
): GuidanceVersion {
  const isApproved = record.state === 'APPROVED';
  const book = isApproved ? inForce : bookWith(inForce, record.body, record.sources);
  return Object.assign(new GuidanceVersion(), {
    ...described(book, record.body, isApproved),
    id: record.id,
    version: record.version,
    state: record.state,
    isShipped: false,
    basedOn: record.basedOn,
    note: record.note ?? null,
    draftedBy: record.draftedBy,
    draftedAt: record.createdAt,
    submittedAt: record.submittedAt ?? null,
    approvedBy: record.approvedBy ?? null,
    approvedAt: record.approvedAt ?? null,
    access: approvalAccess(desk.viewer, record),
  });
}

function described(book: RuleBook, version: Version, isApproved: boolean) {
  const { id: code, title, fromOn, isDayKnown, status, note = null } = version;
  const before = versionBefore(book, version);
  return {
    code,
    title,
    fromOn,
    untilOn: isApproved ? nextDay(book, fromOn) : null,
    isDayKnown,
    isInForce: isApproved && versionOn(book, londonDay(new Date()))?.id === code,
    source: sourceOf(book, version.source),
    status,
    note,
    rules: ruleRows(version).map(({ key, source, note: ruleNote = null, ...row }) => {
      const { question, form, options } = guidanceRule(key) ?? {
        question: key,
        form: 'CHOICE' as const,
        options: [],
      };
      return Object.assign(new GuidanceRule(), {
        key,
        ...row,
        question,
        form,
        options,
        note: ruleNote,
        source: sourceOf(book, source),
      });
    }),
    differences: before
      ? ruleDifferences(before, version, siteNameIn(book)).map((one) =>
          Object.assign(new GuidanceRuleDifference(), {
            ...one,
            question: guidanceRule(one.key)?.question ?? one.key,
          }),
        )
      : [],
  };
}

function siteNameIn(book: RuleBook): (id: string) => string {
  const names = new Map(book.sites.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function versionBefore(book: RuleBook, { id, fromOn }: Version): Version | undefined {
  return book.versions
    .filter((one) => one.id !== id && one.fromOn < fromOn)
    .reduce<Version | undefined>(
      (found, one) => (found && found.fromOn > one.fromOn ? found : one),
      undefined,
    );
}

function nextDay(book: RuleBook, fromOn: Day): Day | null {
  const later = book.versions.map((one) => one.fromOn).filter((day) => day > fromOn);
  return later.sort()[0] ?? null;
}
