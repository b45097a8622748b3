import type { Answer, Figure } from '../answer/answer.js';
import type { Dimension, Measure } from '../answer/query.js';
import type { SnapshotDocument } from '../snapshot/document.js';
export declare const measureWords: Readonly<Record<Measure, string>>;
export declare const dimensionWords: Readonly<Record<Dimension, string>>;
/** The label of a code, by the names that the snapshot keeps. */
export declare function labelOf(
  document: SnapshotDocument,
  dimension: Dimension,
  code: string,
): string;
/** The labels of a figure's codes, in their order. A total has codes of periods only. */
export declare function labelsOf(
  document: SnapshotDocument,
  { dimensions }: Answer,
  { keys }: Figure,
): readonly string[];
