import { markers, signs } from '../answer/mark.js';
const meanings = {
  UNAVAILABLE:
    'Not available: a source is missing, or an authority supplies nothing. It is not zero.',
  NOT_APPLICABLE: 'Not applicable: nobody could have been allocated so early.',
  CONFIDENTIAL:
    'Confidential: too few children, or a share at the ends; the interval says what may be said.',
  UNRELIABLE: 'Unreliable: a source has not been read lately, or the interval is wide.',
  REVISED: 'Revised: differs from the snapshot before.',
  PROVISIONAL: 'Provisional: the period is younger than 90 days.',
};
/** What a reader must know to read the figures right, in plain sentences. */
export function notesOf(answer, opened) {
  const { document } = opened;
  return [
    'A child is counted once, in the quarter and place of the first referral to the NRM that is held.',
    ...standingNotes(document, document.sources),
    ...answer.notices.map(({ sentence }) => sentence),
    citation(opened),
  ];
}
/** What holds of every figure of a snapshot, whatever it is about. */
export function standingNotes(document, sources) {
  return [
    `Counts are rounded to multiples of ${document.policy.base} so that every total is the sum of its parts. A 0 means 0 up to the top of its interval.`,
    'Each figure stands with the interval in which the true number lies.',
    ...markers.map((marker) => `${signs[marker]} ${meanings[marker]}`),
    ...sources.map(
      ({ source, state, asOf, rows }) =>
        `Source ${source}: ${state.toLowerCase()}, ${asOf === null ? 'never read' : `as of ${asOf}`}, about ${rows} records.`,
    ),
  ];
}
/** How to quote a snapshot. */
export function citation({ id, document }) {
  return `Independent Child Trafficking Guardian statistics, snapshot ${id}, counted on ${document.countedOn}, policy ${document.policy.id} version ${document.policy.version}.`;
}
//# sourceMappingURL=notes.js.map
