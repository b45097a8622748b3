/** A source by the name that analysts know it by. */
export const sourceNames = {
  nrm: 'NRM',
  casework: 'ICTG',
  'looked-after': 'LOOKED_AFTER',
  'casework-work': 'ICTG_WORK',
  'partnership-work': 'SESSIONS',
};
const staleAfterHours = 36;
/** A source that was never read whole is missing; one that was not read for a day and a half is stale. */
export function stateOf({ asOf }, now) {
  if (asOf === null) return 'MISSING';
  return now.getTime() - asOf.getTime() > staleAfterHours * 3_600_000 ? 'STALE' : 'CURRENT';
}
/** Counts of records are told to the nearest ten, so that two of them never show one child. */
export function roundedCount(records) {
  return Math.round(records / 10) * 10;
}
//# sourceMappingURL=provenance.vocabulary.js.map
