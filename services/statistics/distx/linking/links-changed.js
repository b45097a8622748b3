/** How many links were made or undone between two linkages. */
export function linksChangedBetween(before, now) {
  const chosen = (links) =>
    new Set(
      links.filter(({ isChosen }) => isChosen).map(({ leftId, rightId }) => `${leftId} ${rightId}`),
    );
  const [then, today] = [chosen(before), chosen(now)];
  const missingIn = (there, here) => [...there].filter((pair) => !here.has(pair)).length;
  return missingIn(then, today) + missingIn(today, then);
}
//# sourceMappingURL=links-changed.js.map
