import type { RecordLink } from './link-sources.js';

/** How many links were made or undone between two linkages. */
export function linksChangedBetween(
  before: readonly RecordLink[],
  now: readonly RecordLink[],
): number {
  const chosen = (links: readonly RecordLink[]) =>
    new Set(
      links.filter(({ isChosen }) => isChosen).map(({ leftId, rightId }) => `${leftId} ${rightId}`),
    );
  const [then, today] = [chosen(before), chosen(now)];
  const missingIn = (there: ReadonlySet<string>, here: ReadonlySet<string>) =>
    [...there].filter((pair) => !here.has(pair)).length;
  return missingIn(then, today) + missingIn(today, then);
}
