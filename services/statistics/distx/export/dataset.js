import { signs } from '../answer/mark.js';
import { dimensionWords, labelOf, labelsOf, measureWords } from './labels.js';
import { citation, notesOf } from './notes.js';
/** The sign of a marker in a file; empty without one. */
export function signOf({ marker }) {
  return marker === null ? '' : signs[marker];
}
/** An answer about the gap. */
export function datasetOf(answer, opened) {
  const { document } = opened;
  return {
    title: titleOf(answer),
    notes: notesOf(answer, opened),
    source: citation(opened),
    countedOn: document.countedOn,
    base: document.policy.base,
    dimensions: answer.dimensions.map((id) => ({ id, words: dimensionWords[id] })),
    cells: answer.cells.map((cell) => ({ ...cell, labels: labelsOf(document, answer, cell) })),
    measureWords: (measure) => measureWords[measure],
    labelOf: (dimension, code) => labelOf(document, dimension, code),
  };
}
/** What a table is about, in one line. */
function titleOf({ query, dimensions }) {
  const by = dimensions.map((one) => dimensionWords[one].toLowerCase()).join(' and ');
  return `${query.measures.map((one) => measureWords[one]).join('; ')}${by === '' ? '' : ` by ${by}`}, ${query.from} to ${query.to}`;
}
//# sourceMappingURL=dataset.js.map
