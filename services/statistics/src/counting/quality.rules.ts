import type { Estimated, LinkageQuality, SourceName } from '../cube/counted-child.js';

/** What became of one person of the left source: linked with a probability, or missed with one. */
export interface Judged {
  /** Probability of the chosen link; null where none was chosen. */
  readonly linked: number | null;
  /** Probability that one of the pairs that were not chosen is right, where none was chosen. */
  readonly missed: number;
  readonly groups: Readonly<Record<Exclude<LinkageQuality['by'], 'ALL'>, string>>;
}

/**
 * How well two sources were linked, by the model's own probabilities: precision is the mean probability of the links
 * made, recall their sum over that of all true pairs expected. It stands until reviewers have looked at a sample.
 */
export function qualityOf(
  left: SourceName,
  right: SourceName,
  judged: readonly Judged[],
): readonly LinkageQuality[] {
  const line = (by: LinkageQuality['by'], group: string, some: readonly Judged[]) => ({
    left,
    right,
    by,
    group,
    ...estimated(some),
    basis: 'MATCH_PROBABILITIES' as const,
    sampleSize: 0,
    links: some.filter(({ linked }) => linked !== null).length,
  });
  const byGroup = (['NATIONALITY_GROUP', 'SEX', 'REGION'] as const).flatMap((by) =>
    [...Map.groupBy(judged, ({ groups }) => groups[by])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, some]) => line(by, group, some)),
  );
  return [line('ALL', 'ALL', judged), ...byGroup];
}

function estimated(judged: readonly Judged[]): { precision: Estimated; recall: Estimated } {
  const links = judged.flatMap(({ linked }) => linked ?? []);
  const right = sum(links);
  const missed = judged.filter(({ linked }) => linked === null).map((one) => one.missed);
  const doubtOfLinks = sum(links.map((p) => p * (1 - p)));
  const doubtOfMissed = sum(missed.map((p) => p * (1 - p)));
  const expected = right + sum(missed);
  return {
    precision: within(right, links.length, doubtOfLinks),
    recall: within(right, expected, doubtOfLinks + doubtOfMissed),
  };
}

/** A share with the 95% interval that doubts about its parts give it. */
function within(part: number, whole: number, doubt: number): Estimated {
  if (whole === 0) return { value: 0, least: 0, greatest: 1 };
  const value = part / whole;
  const reach = (1.96 * Math.sqrt(doubt)) / whole;
  return { value, least: Math.max(0, value - reach), greatest: Math.min(1, value + reach) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
