import type { ReviewAction, ReviewState } from './review.states.js';
import type { Verdict } from './review.vocabulary.js';
/** What the answer of a reviewer does to a pair. */
export declare function actionFor(
  isAdjudicator: boolean,
  state: ReviewState,
  verdict: Verdict,
  before: Verdict | null,
): ReviewAction;
/** How far two reviewers agree beyond chance. */
export interface Agreement {
  readonly pairs: number;
  /** The share of pairs of which both say the same; null without any. */
  readonly share: number | null;
  /** Cohen's kappa; null where there are too few pairs, or both always say one thing. */
  readonly kappa: number | null;
}
/** Cohen's kappa of the first two answers to each pair. */
export declare function agreementOf(answers: readonly (readonly [Verdict, Verdict])[]): Agreement;
