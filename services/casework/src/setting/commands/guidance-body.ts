import { isDay } from '@ictg/kit/calendar';
import { invalid } from '@ictg/kit/refusal';
import type { GuidanceVersion, RuleBook, RuleSource, RuleStatus } from '../../eligibility/index.js';
import { changeRule, draftFaults, versionCode, type RuleChange } from '../guidance-draft.rules.js';

/** A document that the book does not know yet. */
export interface NewSource extends RuleSource {
  readonly key: string;
}

/** What of a draft is to be otherwise. What is left out stays. */
export interface GuidanceChanges {
  readonly title?: string | null;
  readonly fromOn?: string | null;
  readonly source?: string | null;
  readonly status?: RuleStatus | null;
  readonly note?: string | null;
  readonly rules?: readonly GuidanceRuleChange[] | null;
  readonly sources?: readonly NewSource[] | null;
}

/** A rule as it is sent. */
export interface GuidanceRuleChange extends Omit<RuleChange, 'value' | 'sites' | 'note'> {
  readonly value?: string | null;
  readonly sites?: readonly string[] | null;
  readonly note?: string | null;
}

/** A draft as it is kept. */
export interface GuidanceBody {
  readonly body: GuidanceVersion;
  readonly sources: Readonly<Record<string, RuleSource>>;
}

/**
 * A version with changes made to it.
 * @throws Refusal naming the field, when a change cannot be made
 */
export function changedBody(
  book: RuleBook,
  { body, sources }: GuidanceBody,
  changes: GuidanceChanges,
): GuidanceBody {
  const fromOn = changes.fromOn ?? body.fromOn;
  if (!isDay(fromOn))
    throw invalid('fromOn', 'Give the day from which it holds as year, month and day.');
  const title = (changes.title ?? body.title).trim();
  if (title === '' || title.length > 200)
    throw invalid('title', 'Give the version a title, up to 200 characters long.');
  const added = Object.fromEntries(
    (changes.sources ?? []).map((source) => [keyOf(source), titled(source)]),
  );
  const { note: _, ...kept } = body;
  const note = changes.note ?? body.note;
  const start: GuidanceVersion = {
    ...kept,
    id: versionCode(book, fromOn),
    title,
    fromOn,
    isDayKnown: true,
    source: changes.source ?? body.source,
    status: changes.status ?? body.status,
    ...(note && { note }),
  };
  const changed = (changes.rules ?? []).reduce<GuidanceVersion>((version, change, at) => {
    const { value = null, sites = null, note: why, ...rest } = change;
    const next = changeRule(version, { ...rest, value, sites, ...(why && { note: why }) });
    if (typeof next === 'string') throw invalid(`rules.${at}`, next);
    return next;
  }, start);
  return { body: changed, sources: { ...sources, ...added } };
}

/** Stops with the sentences of every fault that the book would have with a draft in it. */
export function mustBeWhole(book: RuleBook, { body, sources }: GuidanceBody): void {
  const faults = draftFaults(book, body, sources);
  if (faults.length > 0) throw invalid('rules', faults.join(' '), 'GUIDANCE_NOT_WHOLE');
}

function keyOf({ key }: NewSource): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= 60) return key;
  throw invalid(
    'sources',
    `"${key}" cannot be the key of a source: use small letters, digits and dashes, e.g. guidance-2027-01.`,
  );
}

function titled({ title, dated }: NewSource): RuleSource {
  if (title.trim() && dated.trim()) return { title: title.trim(), dated: dated.trim() };
  throw invalid('sources', 'Give each source its title and its date in words.');
}
