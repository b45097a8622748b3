import { invalid, type Refusal } from '@ictg/kit/refusal';
import {
  outcomeDomains,
  type MeasurePoint,
  type OutcomeDomain,
  type OutcomeRating,
} from './outcome.vocabulary.js';

/** A rating as a number from 1 to 5; null for what is no number. */
export const scoreOf: Readonly<Record<OutcomeRating, number | null>> = {
  ONE: 1,
  TWO: 2,
  THREE: 3,
  FOUR: 4,
  FIVE: 5,
  NOT_APPLICABLE: null,
  NOT_KNOWN: null,
};

/** One answer out of a measuring. */
export interface Rated {
  readonly point: MeasurePoint;
  readonly measuredOn: string;
  readonly domain: OutcomeDomain;
  readonly rating: OutcomeRating;
}

/** How a domain has changed for one child. */
export interface DomainChange {
  readonly domain: OutcomeDomain;
  readonly baseline: OutcomeRating | null;
  readonly latest: OutcomeRating | null;
  /** Latest less baseline; null unless there is a number at both. */
  readonly change: number | null;
  /** Every number in order of time, for a small chart. */
  readonly scores: readonly number[];
}

/** Stops what leaves a domain out, or answers one twice: what is not known is said, never left blank. */
export function ratingsFault(
  given: readonly { readonly domain: OutcomeDomain; readonly rating: OutcomeRating }[],
): Refusal | null {
  const missing = outcomeDomains.filter((domain) => !given.some((one) => one.domain === domain));
  if (missing.length > 0)
    return invalid(
      'ratings',
      `Answer every domain; "not known" and "not applicable" are answers too. Missing: ${missing.map(inWords).join(', ')}.`,
      'DOMAIN_MISSING',
    );
  if (given.length > outcomeDomains.length)
    return invalid('ratings', 'Each domain is answered once.', 'DOMAIN_TWICE');
  if (given.every(({ rating }) => scoreOf[rating] === null))
    return invalid(
      'ratings',
      'Nothing is known here in any domain, so there is nothing to compare. Rate at least one domain, or leave the measuring for another day.',
      'NOTHING_MEASURED',
    );
  return null;
}

/** How each domain has changed, from the baseline to the latest measuring in which something was known of it. */
export function changesOf(rated: readonly Rated[]): DomainChange[] {
  return outcomeDomains.map((domain) => {
    const own = rated
      .filter((one) => one.domain === domain)
      .sort((a, b) => (a.measuredOn < b.measuredOn ? -1 : a.measuredOn > b.measuredOn ? 1 : 0));
    const baseline = own.find(({ point }) => point === 'BASELINE') ?? null;
    const reviews = own.filter(({ point }) => point !== 'BASELINE');
    const later =
      reviews.findLast(({ rating }) => rating !== 'NOT_KNOWN') ?? reviews.at(-1) ?? null;
    const from = baseline && scoreOf[baseline.rating];
    const to = later && scoreOf[later.rating];
    return {
      domain,
      baseline: baseline?.rating ?? null,
      latest: later?.rating ?? null,
      change: from === null || to === null ? null : to - from,
      scores: own.flatMap(({ rating }) => scoreOf[rating] ?? []),
    };
  });
}

function inWords(domain: OutcomeDomain): string {
  return domain.toLowerCase().replaceAll('_', ' ');
}
