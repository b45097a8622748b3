import type { Answer } from '../answer/answer.js';
import { signs, type Marker } from '../answer/mark.js';
import type { Opened } from '../answer/table.js';
import { dimensionWords, labelOf, labelsOf, measureWords } from './labels.js';
import { citation, notesOf } from './notes.js';

/** One figure as every file tells it. */
export interface DatasetCell {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly measure: string;
  readonly value: number | null;
  readonly marker: Marker | null;
  readonly interval: readonly number[] | null;
}

/** An answer as figures with codes and labels, whatever it is about: what every file is written from. */
export interface Dataset {
  readonly title: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly countedOn: string;
  readonly base: number;
  readonly dimensions: readonly { readonly id: string; readonly words: string }[];
  readonly cells: readonly DatasetCell[];
  measureWords(measure: string): string;
  labelOf(dimension: string, code: string): string;
}

/** The sign of a marker in a file; empty without one. */
export function signOf({ marker }: DatasetCell): string {
  return marker === null ? '' : signs[marker];
}

/** An answer about the gap. */
export function datasetOf(answer: Answer, opened: Opened): Dataset {
  const { document } = opened;
  return {
    title: titleOf(answer),
    notes: notesOf(answer, opened),
    source: citation(opened),
    countedOn: document.countedOn,
    base: document.policy.base,
    dimensions: answer.dimensions.map((id) => ({ id, words: dimensionWords[id] })),
    cells: answer.cells.map((cell) => ({ ...cell, labels: labelsOf(document, answer, cell) })),
    measureWords: (measure) => measureWords[measure as keyof typeof measureWords],
    labelOf: (dimension, code) => labelOf(document, dimension as keyof typeof dimensionWords, code),
  };
}

/** What a table is about, in one line. */
function titleOf({ query, dimensions }: Answer): string {
  const by = dimensions.map((one) => dimensionWords[one].toLowerCase()).join(' and ');
  return `${query.measures.map((one) => measureWords[one]).join('; ')}${by === '' ? '' : ` by ${by}`}, ${query.from} to ${query.to}`;
}
