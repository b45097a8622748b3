import type { RequiredEntityData } from '@mikro-orm/core';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notAllowed, ruleBroken } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { mustReviewLinks } from '../../permission/permission.js';
import {
  LinkAnswerEntity,
  LinkDecisionEntity,
  LinkReviewEntity,
  type LinkAnswer,
  type LinkDecision,
  type LinkReview,
} from '../link-review.entity.js';
import { actionFor } from '../review.rules.js';
import { reviewLifecycle } from '../review.states.js';
import type { Ground, Verdict } from '../review.vocabulary.js';

/** What a reviewer says of a pair. */
export interface ReviewAnswer {
  readonly id: string;
  readonly version: number;
  readonly verdict: Verdict;
  readonly grounds: readonly Ground[];
}

/**
 * Keeps an answer, and decides the pair where two agree or the adjudicator speaks. The next linking obeys.
 * @returns the id of the pair
 */
export async function answerLinkReview(desk: Desk, input: ReviewAnswer): Promise<string> {
  mustReviewLinks(desk.viewer);
  const grounds = [...new Set(input.grounds)];
  if (grounds.length === 0)
    throw invalid('grounds', 'Say why: choose at least one reason, then send your answer.');
  // The other answer of a pair in work must change nothing for who is second, so the version is looked at by the state only.
  const review = await loadForChange(desk, LinkReviewEntity, 'pair', input.id, null);
  if (review.state === 'DECIDED')
    throw ruleBroken(
      'PAIR_DECIDED_MEANWHILE',
      'This pair was decided meanwhile. Nothing is lost: go on with the next.',
    );
  const isAdjudicator = review.state === 'DISPUTED';
  mustBeTheirTurn(desk, isAdjudicator);
  const em = await desk.em();
  const subject = desk.viewer.subject;
  const own = await em.count(LinkAnswerEntity, {
    reviewId: review.id,
    round: review.round,
    subject,
    isAdjudication: false,
  });
  if (own > 0)
    throw ruleBroken(
      'PAIR_ALREADY_ANSWERED',
      'You have answered this pair. Two different people look at each; go on with the next.',
    );
  const before = isAdjudicator ? null : await firstVerdict(desk, review);
  const action = actionFor(isAdjudicator, review.state, input.verdict, before);
  em.create(
    LinkAnswerEntity,
    {
      reviewId: review.id,
      round: review.round,
      subject,
      isAdjudication: isAdjudicator,
      verdict: input.verdict,
      grounds,
    } as RequiredEntityData<LinkAnswer>,
    { persist: true },
  );
  if (before !== null && review.round === 1) review.firstSaid = [before, input.verdict];
  const moved = reviewLifecycle.move(review.state, action);
  if (!moved.ok) throw ruleBroken(moved.code, moved.sentence);
  review.state = moved.to;
  if (moved.to === 'DECIDED') {
    review.verdict = input.verdict;
    review.decidedAt = new Date();
    em.create(
      LinkDecisionEntity,
      {
        reviewId: review.id,
        number: review.round,
        verdict: input.verdict,
      } as RequiredEntityData<LinkDecision>,
      { persist: true },
    );
  }
  await em.flush();
  return review.id;
}

function mustBeTheirTurn({ viewer }: Desk, isAdjudicator: boolean): void {
  if (isAdjudicator && !has(viewer, 'adjudicator'))
    throw notAllowed('Two reviewers have answered this pair: the adjudicator decides now.');
  if (!isAdjudicator && !has(viewer, 'steward'))
    throw notAllowed('The adjudicator speaks once two reviewers have answered and differ.');
}

/** What the first reviewer said. The second must not learn it, so it is read as the system and goes nowhere. */
function firstVerdict(desk: Desk, { id, round }: LinkReview): Promise<Verdict | null> {
  return desk.asSystem('link-review', async () => {
    const [row] = await desk.rows<{ verdict: Verdict }>(
      'select verdict from link_answer where review_id = ? and round = ? order by created_at limit 1',
      [id, round],
    );
    return row?.verdict ?? null;
  });
}
