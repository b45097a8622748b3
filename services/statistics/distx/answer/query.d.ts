import type { Layout } from '../cube/layout.js';
import type { Quarter } from '../cube/counted-child.js';
import type { Geography } from '../cube/place.js';
import type { Window, Worker } from '../cube/status.js';
/** Whom a question is about. */
export declare const populations: readonly [
  'NRM_CHILD',
  'NRM_CHILD_LOOKED_AFTER',
  'LOOKED_AFTER',
  'UNACCOMPANIED',
];
export type Population = (typeof populations)[number];
/** What may be told of them. */
export declare const measures: readonly [
  'REFERRED',
  'WITHOUT_WORKER',
  'SHARE',
  'ADJUSTED_WITHOUT_WORKER',
  'ADJUSTED_SHARE',
];
export type Measure = (typeof measures)[number];
/** What an answer may be split by: at most one place, one period, and four in all. */
export declare const dimensions: readonly [
  'NATION',
  'REGION',
  'POLICE_FORCE',
  'LOCAL_AUTHORITY',
  'YEAR',
  'QUARTER',
  'REASON',
  'TIME_BAND',
  'LOOKED_AFTER',
  'NRM_SIGNAL',
];
export type Dimension = (typeof dimensions)[number];
/** A question about the gap, with every choice made. */
export interface GapQuery {
  readonly measures: readonly Measure[];
  readonly by: readonly Dimension[];
  readonly from: Quarter;
  readonly to: Quarter;
  readonly population: Population;
  readonly worker: Worker;
  readonly window: Window;
  readonly geography: Geography;
}
/** A question that cannot be answered as it stands, with the way out. */
export declare class Unanswerable extends Error {
  readonly field: string;
  constructor(field: string, sentence: string);
}
/** What is answered: as asked, or the finest that may be published with a sentence that says so. */
export interface Plan {
  readonly query: GapQuery;
  readonly layout: Layout;
  readonly notices: readonly Notice[];
}
/** Something that was not told as asked, and the question that would be. */
export interface Notice {
  readonly sentence: string;
  readonly by: readonly Dimension[];
  readonly measures: readonly Measure[];
}
/** Whether the population is of children in care on a day, not of children referred. */
export declare function isInCare(population: Population): boolean;
/** Decides what may be told. @throws Unanswerable where the question makes no sense */
export declare function planFor(asked: GapQuery): Plan;
