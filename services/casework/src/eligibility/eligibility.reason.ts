import type { Day } from '@ictg/kit/calendar';
import type { EligibilityFacts } from './eligibility.facts.js';
import type { NamedFact, Offer, Reason, ReasonCode } from './eligibility.offer.js';
import type { GuidanceVersion, PilotSite, Provenance, RuleBook, Site } from './rule-book.js';

/** Everything that a rule looks at. */
export interface Question {
  readonly facts: EligibilityFacts;
  /** The day on which the facts are judged. */
  readonly asOf: Day;
  readonly book: RuleBook;
  readonly version: GuidanceVersion;
  /** The site that covers the place, if one does. */
  readonly site: Site | null;
}

/** What a rule comes to. */
export interface Outcome {
  readonly offer: Offer;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly missing?: readonly NamedFact[];
  readonly disputed?: readonly NamedFact[];
  readonly keptFromDirectWorkerByCareOrder?: boolean;
}

/**
 * One reason, with the row of the rules that it rests on.
 * @param row name of the row within the version, e.g. `model`
 */
export function reason(
  { book, version }: Pick<Question, 'book' | 'version'>,
  code: ReasonCode,
  row: string,
  { source, status }: Provenance,
  sentence: string,
): Reason {
  return { code, sentence, rule: `${version.id}/${row}`, source: sourceName(book, source), status };
}

/** The row of a pilot for the site of the question, if it runs there. */
export function pilotAt({ site }: Question, sites: readonly PilotSite[]): PilotSite | undefined {
  return sites.find((one) => one.site === site?.id);
}

/** Title and date of a source, as people read it. */
export function sourceName(book: RuleBook, key: string): string {
  const source = book.sources[key];
  return source ? `${source.title}, ${source.dated}` : key;
}
