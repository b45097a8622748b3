/** What a filter may hold and a saved one does not keep: words, a child, a moment. The server keeps the same list. */
const leftOut = ['text', 'childId', 'agencyName', 'month', 'receivedSince', 'startedSince'];

/** What of the filter on screen can be saved. */
export function keptOf(filter: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !leftOut.includes(name)));
}

/** Whether two filters show the same rows: in whatever order their values stand. */
export function isSameFilter(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  return shape(one) === shape(other);
}

function shape(filter: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1)));
}
