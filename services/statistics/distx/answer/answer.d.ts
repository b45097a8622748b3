import type { PublishedReason } from '../cube/status.js';
import { type Marker } from './mark.js';
import { type Dimension, type GapQuery, type Measure, type Notice } from './query.js';
import { type Opened } from './table.js';
/** One figure. Its interval holds the true value; a figure that is not told has none. */
export interface Figure {
  /** Codes in the order of the dimensions. */
  readonly keys: readonly string[];
  readonly measure: Measure;
  readonly value: number | null;
  readonly marker: Marker | null;
  readonly interval: readonly [least: number, greatest: number] | null;
  /** How the children without a worker divide by reason, where that may be told. */
  readonly reasonSplit: readonly ReasonPart[] | null;
}
export interface ReasonPart {
  readonly reason: PublishedReason;
  readonly value: number;
  readonly interval: readonly [least: number, greatest: number];
}
export interface Answer {
  readonly query: GapQuery;
  readonly dimensions: readonly Dimension[];
  readonly notices: readonly Notice[];
  readonly cells: readonly Figure[];
  /** The same measures for all places and periods together, and for each period where periods are asked for. */
  readonly totals: readonly Figure[];
}
/** Answers a question from one released snapshot, and from the one before for what was revised. */
export declare function answerGap(
  asked: GapQuery,
  opened: Opened,
  earlier: Opened | undefined,
): Answer;
