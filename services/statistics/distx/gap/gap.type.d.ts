import type { Marker } from '../answer/mark.js';
import type { Dimension, Measure } from '../answer/query.js';
import type { Quarter, ReferralLine } from '../cube/counted-child.js';
import type { PublishedReason } from '../cube/status.js';
import { GapDisclosure, GapLinkage, GapProvenance } from './quality.type.js';
export declare class GapReasonPart {
  reason: PublishedReason;
  value: number;
  interval: readonly number[];
}
export declare class GapFigure {
  keys: readonly string[];
  labels: readonly string[];
  measure: Measure;
  value: number | null;
  marker: Marker | null;
  interval: readonly number[] | null;
  reasonSplit: readonly GapReasonPart[] | null;
}
export declare class GapNotice {
  sentence: string;
  by: readonly Dimension[];
  measures: readonly Measure[];
}
export declare class GapRevision {
  snapshot: string;
  countedOn: string;
  totals: readonly GapFigure[];
}
export declare class GapReconciliation {
  quarter: Quarter;
  line: ReferralLine;
  value: number;
}
export declare class GuardianshipGap {
  snapshot: string;
  countedOn: string;
  dimensions: readonly Dimension[];
  cells: readonly GapFigure[];
  totals: readonly GapFigure[];
  notices: readonly GapNotice[];
  reconciliation: readonly GapReconciliation[];
  linkage: GapLinkage;
  disclosure: GapDisclosure;
  provenance: GapProvenance;
  revisions: readonly GapRevision[];
  csvUrl: string;
  jsonStatUrl: string;
  odsUrl: string;
  cite: string;
}
