/** The owners whose records of people are linked and counted, each by the name of its service. */
export declare const sources: readonly ['nrm', 'casework', 'looked-after'];
export type Source = (typeof sources)[number];
/** The owners whose work is counted. It is about nobody to be found, so nothing in it is linked. */
export declare const workSources: readonly ['casework-work', 'partnership-work'];
export type WorkSource = (typeof workSources)[number];
export declare const everySource: readonly [
  'nrm',
  'casework',
  'looked-after',
  'casework-work',
  'partnership-work',
];
export type EverySource = (typeof everySource)[number];
/** Whether a source tells of work, not of people. */
export declare function isWork(source: EverySource): source is WorkSource;
