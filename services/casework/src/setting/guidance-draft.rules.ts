import type { Day } from '@ictg/kit/calendar';
import {
  ruleBookFaults,
  withDraft,
  type GuidanceVersion,
  type Pilot,
  type Provenance,
  type RuleBook,
  type RuleSource,
  type Setting,
} from '../eligibility/index.js';
import { guidanceRule, guidanceRules } from './guidance-rule.js';

/** A rule as it stands in a version. */
export interface RuleRow extends Provenance {
  readonly key: string;
  /** Null for no limit, and for a rule that holds in sites. */
  readonly value: string | null;
  /** Ids of the sites in which it holds; null where it is not about sites. */
  readonly sites: readonly string[] | null;
}

/** What a person wants a rule to be. */
export interface RuleChange extends Provenance {
  readonly rule: string;
  readonly value: string | null;
  readonly sites: readonly string[] | null;
}

/** A rule that two versions have otherwise, in words. */
export interface RuleDifference {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Every rule of a version, in the order in which screens show them. */
export function ruleRows(version: GuidanceVersion): readonly RuleRow[] {
  return guidanceRules.map(({ key, form }) => {
    const { value, sites, source, status, note } = rowOf(version, key);
    const shown = form === 'SITES' ? null : value === null ? null : String(value);
    return {
      key,
      value: shown,
      sites: sites?.map(({ site }) => site) ?? null,
      source,
      status,
      ...(note && { note }),
    };
  });
}

/** The rules that a version has otherwise than the one before it. */
export function ruleDifferences(
  before: GuidanceVersion,
  after: GuidanceVersion,
  siteName: (id: string) => string,
): readonly RuleDifference[] {
  const words = (row: RuleRow) => inWords(row, siteName);
  const earlier = new Map(ruleRows(before).map((row) => [row.key, words(row)]));
  return ruleRows(after)
    .map((row) => ({ key: row.key, before: earlier.get(row.key) ?? '', after: words(row) }))
    .filter((one) => one.before !== one.after);
}

/** The version with a rule changed; or a sentence why that cannot be. */
export function changeRule(version: GuidanceVersion, change: RuleChange): GuidanceVersion | string {
  const entry = guidanceRule(change.rule);
  if (!entry)
    return `There is no rule "${change.rule}". Choose one of the rules that the version lists.`;
  const { source, status, note } = change;
  const provenance: Provenance = { source, status, ...(note && { note }) };
  if (entry.form === 'SITES') {
    const sites = [...new Set(change.sites ?? [])].map((site) => ({ site, source, status }));
    return { ...version, [entry.key]: { ...provenance, sites } satisfies Pilot };
  }
  const value = parsed(entry.form, change.value);
  if (value === undefined || (entry.form === 'CHOICE' && !entry.options.includes(String(value))))
    return `"${change.value ?? ''}" cannot be the answer to "${entry.question}" ${expected(entry.form, entry.options)}`;
  return withSetting(version, entry.key, { value, ...provenance });
}

/** The code of a version: its year and month, and its day too where another version of that month has it. */
export function versionCode(book: RuleBook, fromOn: Day): string {
  const month = fromOn.slice(0, 7);
  return book.versions.some(({ id }) => id === month) ? fromOn : month;
}

/** Every way in which a book would contradict itself with a draft in it; none when the draft can take effect. */
export function draftFaults(
  book: RuleBook,
  draft: GuidanceVersion,
  sources: Readonly<Record<string, RuleSource>>,
): readonly string[] {
  const renamed = Object.keys(sources).filter(
    (key) =>
      book.sources[key] && JSON.stringify(book.sources[key]) !== JSON.stringify(sources[key]),
  );
  return [
    ...renamed.map(
      (key) =>
        `The source "${key}" is in the book already with another title or date. Give the new one another key.`,
    ),
    // A version of the same code would be replaced, not contradicted.
    ...(book.versions.some(({ id }) => id === draft.id)
      ? [`Version ${draft.id} is in force or approved already. Choose another day.`]
      : []),
    ...ruleBookFaults(bookWith(book, draft, sources)),
  ];
}

/** The book with a version in it, and the sources that it names. */
export function bookWith(
  book: RuleBook,
  version: GuidanceVersion,
  sources: Readonly<Record<string, RuleSource>>,
): RuleBook {
  return withDraft({ ...book, sources: { ...sources, ...book.sources } }, version);
}

type Row = Provenance & {
  readonly value: string | number | null;
  readonly sites: Pilot['sites'] | null;
};

function rowOf(version: GuidanceVersion, key: string): Row {
  if (key === 'exceptionalNeed' || key === 'postEighteen') return { ...version[key], value: null };
  return { ...settingOf(version, key), sites: null };
}

function settingOf({ settings }: GuidanceVersion, key: string): Setting<string | number | null> {
  const [group = '', situation] = key.split('/');
  const rows = settings as unknown as Readonly<Record<string, Setting<string | number | null>>>;
  const situations = settings.parentalResponsibility as Readonly<Record<string, Setting<string>>>;
  const found = situation ? situations[situation] : rows[group];
  if (!found) throw new Error(`A version of the guidance lacks the rule ${key}.`);
  return found;
}

function withSetting(
  version: GuidanceVersion,
  key: string,
  setting: Setting<unknown>,
): GuidanceVersion {
  const [group = '', situation] = key.split('/');
  const { settings } = version;
  const changed = situation
    ? {
        ...settings,
        parentalResponsibility: { ...settings.parentalResponsibility, [situation]: setting },
      }
    : { ...settings, [group]: setting };
  return { ...version, settings: changed };
}

function parsed(
  form: 'CHOICE' | 'MONTHS' | 'YEARS',
  text: string | null,
): string | number | null | undefined {
  const typed = text?.trim() ?? '';
  if (form === 'CHOICE') return typed;
  if (form === 'MONTHS' && typed === '') return null;
  const number = Number(typed);
  const isWhole = /^\d{1,3}$/.test(typed);
  return isWhole && (form === 'YEARS' || number > 0) ? number : undefined;
}

function expected(form: 'CHOICE' | 'MONTHS' | 'YEARS', options: readonly string[]): string {
  if (form === 'CHOICE') return `Choose one of: ${options.join(', ')}.`;
  return form === 'MONTHS'
    ? 'Give a whole number of months above 0, or nothing for no limit.'
    : 'Give a whole number of years.';
}

function inWords({ value, sites }: RuleRow, siteName: (id: string) => string): string {
  if (sites) return sites.length === 0 ? 'no site' : sites.map(siteName).sort().join(', ');
  return value ?? 'no limit';
}
