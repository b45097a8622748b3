import type { Keys, Layout } from '../cube/layout.js';
import type { SnapshotDocument } from '../snapshot/document.js';
import { type GapQuery, type Measure } from './query.js';
/** What stands beside a figure, or in its place. */
export declare const markers: readonly [
  'UNAVAILABLE',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'UNRELIABLE',
  'REVISED',
  'PROVISIONAL',
];
export type Marker = (typeof markers)[number];
/** The short sign of each marker in files. */
export declare const signs: Readonly<Record<Marker, string>>;
/** Why a figure cannot be there at all. */
export declare function lacking(
  document: SnapshotDocument,
  query: GapQuery,
  measure: Measure,
  [place, period, split]: Keys,
  layout: Layout,
): 'UNAVAILABLE' | 'NOT_APPLICABLE' | undefined;
/** Whether a figure stands on a source that has not been read lately, or on a period that is still filling up. */
export declare function standing(
  document: SnapshotDocument,
  query: GapQuery,
  period: string,
): Marker | undefined;
