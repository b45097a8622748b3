import type { SourceState } from '../cube/counted-child.js';
import type { SnapshotDocument } from '../snapshot/document.js';
/** How single children are protected in a snapshot, as the graph shows it. */
export declare function disclosureOf({ policy, audit }: SnapshotDocument): {
  policy: 'small-count-rounding';
  version: 1;
  base: 5;
  method: string;
  audit: {
    method: string;
    cellsSolved: number;
    narrowest: number;
    isSafe: boolean;
    cubes: readonly import('../snapshot/document.js').CubeVerdict[];
  };
};
/** What a snapshot stands on, as the graph shows it. */
export declare function provenanceOf(sources: readonly SourceState[]): {
  sources: {
    source: import('../cube/counted-child.js').SourceName;
    state: 'CURRENT' | 'STALE' | 'MISSING';
    rows: number;
    digest: string;
    asOf: Date | null;
    authorities: number;
  }[];
};
