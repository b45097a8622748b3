import { type Viewer } from '@ictg/kit/viewer';
/** Who reads protected numbers: analysts, the service's managers, and the contract manager at the Home Office. */
export declare const readers: readonly ['analyst', 'manager', 'contract-manager'];
/** @throws Refusal when the viewer reads no statistics */
export declare function mustReadStatistics(viewer: Viewer): void;
/** Who looks at pairs of records, and who decides where two of them differ. */
export declare const reviewers: readonly ['steward', 'adjudicator'];
/** @throws Refusal when the viewer reviews no links */
export declare function mustReviewLinks(viewer: Viewer): void;
/** Who drafts and signs what is published. */
export declare const packKeepers: readonly ['manager'];
/** @throws Refusal when the viewer publishes nothing */
export declare function mustKeepPacks(viewer: Viewer): void;
