import type { LinkageQuality } from '../cube/counted-child.js';
import type { SourceName, SourceState } from '../provenance/provenance.vocabulary.js';
export declare class GapEstimate {
  value: number;
  least: number;
  greatest: number;
}
export declare class GapLinkQuality {
  left: SourceName;
  right: SourceName;
  by: LinkageQuality['by'];
  group: string;
  precision: GapEstimate;
  recall: GapEstimate;
  basis: LinkageQuality['basis'];
  sampleSize: number;
}
export declare class GapLinkage {
  method: string;
  links: number;
  linksChanged: number;
  quality: readonly GapLinkQuality[];
  bySubgroup: readonly GapLinkQuality[];
}
export declare class GapCubeAudit {
  name: string;
  tables: number;
  cellsSolved: number;
  narrowest: number;
}
export declare class GapAudit {
  method: string;
  cubes: readonly GapCubeAudit[];
  cellsSolved: number;
  narrowest: number;
  isSafe: boolean;
}
export declare class GapDisclosure {
  policy: string;
  version: number;
  base: number;
  method: string;
  audit: GapAudit;
}
export declare class GapSource {
  source: SourceName;
  state: SourceState;
  asOf: Date | null;
  rows: number;
  digest: string;
  authorities: number;
}
export declare class GapProvenance {
  sources: readonly GapSource[];
}
