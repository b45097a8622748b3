import type { SourceName } from '../cube/counted-child.js';
import type { ReviewState } from './review.states.js';
import type { Ground, Verdict } from './review.vocabulary.js';
export declare class LinkReviewRecord {
  source: SourceName;
  path: string;
  ticket: string;
}
export declare class LinkReviewStep {
  field: string;
  says: string;
  bits: number;
}
export declare class LinkReviewAnswer {
  isMine: boolean;
  isAdjudication: boolean;
  verdict: Verdict;
  grounds: readonly Ground[];
  at: Date;
}
export declare class LinkReview {
  id: string;
  version: number;
  state: ReviewState;
  left: LinkReviewRecord;
  right: LinkReviewRecord;
  steps: readonly LinkReviewStep[];
  answers: readonly LinkReviewAnswer[];
}
export declare class LinkReviewAgreement {
  pairs: number;
  share: number | null;
  kappa: number | null;
}
export declare class LinkReviewBand {
  band: number;
  least: number;
  drawn: number;
  decided: number;
}
export declare class LinkReviewProgress {
  waiting: number;
  mine: number;
  disputed: number;
  decided: number;
  agreement: LinkReviewAgreement;
  bands: readonly LinkReviewBand[];
}
export declare class AnswerLinkReviewInput {
  id: string;
  version: number;
  verdict: Verdict;
  grounds: Ground[];
}
export declare class LinkReviewAnswered {
  progress: LinkReviewProgress;
}
export declare const AnswerLinkReviewResult:
  | import('@ictg/kit/graph').ChangedMeanwhile
  | import('@ictg/kit/graph').InvalidInput
  | LinkReviewAnswered
  | import('@ictg/kit/graph').NotAllowed
  | import('@ictg/kit/graph').NotFound
  | import('@ictg/kit/graph').RuleBroken;
