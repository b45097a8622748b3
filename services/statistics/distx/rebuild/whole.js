/** Given to the command that counts: publish only when every source has been read at least once. */
export const onlyWhole = '--only-whole';
/** What the command ends with when one has not. */
export const whenIncomplete = 75;
/** Whether every source has been read at least once. A stale one has: its figures are marked, not missing. */
export function isWhole(sources) {
  return sources.every(({ state }) => state !== 'MISSING');
}
//# sourceMappingURL=whole.js.map
