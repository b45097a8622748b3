import type { Answer } from '../answer/answer.js';
import { type Marker } from '../answer/mark.js';
import type { Opened } from '../answer/table.js';
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
  readonly dimensions: readonly {
    readonly id: string;
    readonly words: string;
  }[];
  readonly cells: readonly DatasetCell[];
  measureWords(measure: string): string;
  labelOf(dimension: string, code: string): string;
}
/** The sign of a marker in a file; empty without one. */
export declare function signOf({ marker }: DatasetCell): string;
/** An answer about the gap. */
export declare function datasetOf(answer: Answer, opened: Opened): Dataset;
