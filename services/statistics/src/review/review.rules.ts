import type { ReviewAction, ReviewState } from './review.states.js';
import type { Verdict } from './review.vocabulary.js';

/** What the answer of a reviewer does to a pair. */
export function actionFor(
  isAdjudicator: boolean,
  state: ReviewState,
  verdict: Verdict,
  before: Verdict | null,
): ReviewAction {
  if (isAdjudicator) return 'adjudicate';
  if (state === 'WAITING' || before === null) return 'answerFirst';
  return verdict === before && verdict !== 'CANNOT_TELL' ? 'agree' : 'disagree';
}

/** How far two reviewers agree beyond chance. */
export interface Agreement {
  readonly pairs: number;
  /** The share of pairs of which both say the same; null without any. */
  readonly share: number | null;
  /** Cohen's kappa; null where there are too few pairs, or both always say one thing. */
  readonly kappa: number | null;
}

const fewest = 10;

/** Cohen's kappa of the first two answers to each pair. */
export function agreementOf(answers: readonly (readonly [Verdict, Verdict])[]): Agreement {
  const pairs = answers.length;
  if (pairs === 0) return { pairs, share: null, kappa: null };
  const share = answers.filter(([one, other]) => one === other).length / pairs;
  const shareOf = (at: 0 | 1, verdict: Verdict): number =>
    answers.filter((both) => both[at] === verdict).length / pairs;
  const chance = (['SAME', 'DIFFERENT', 'CANNOT_TELL'] as const).reduce(
    (sum, verdict) => sum + shareOf(0, verdict) * shareOf(1, verdict),
    0,
  );
  return {
    pairs,
    share,
    kappa: pairs < fewest || chance === 1 ? null : (share - chance) / (1 - chance),
  };
}
