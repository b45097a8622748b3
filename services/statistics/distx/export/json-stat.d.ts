import { type Dataset } from './dataset.js';
/** A dataset in JSON-stat 2: every combination of codes in order, null with a status where nothing is told. */
export declare function jsonStatOf(dataset: Dataset): Record<string, unknown>;
