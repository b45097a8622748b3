import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { notAllowed, ruleBroken } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { mustReviewLinks } from '../../permission/permission.js';
import { LinkDecisionEntity, LinkReviewEntity } from '../link-review.entity.js';
import { reviewLifecycle } from '../review.states.js';
import type { ReopeningGround } from '../review.vocabulary.js';

/** Which decided pair is to be looked at once more, and why. */
export interface Reopening {
  readonly id: string;
  readonly version: number;
  readonly ground: ReopeningGround;
}

/**
 * Has a decided pair looked at once more, as blind as at first. What was decided holds until it is decided anew, and
 * stays on record after that.
 * @returns the id of the pair
 */
export async function reopenLinkReview(desk: Desk, input: Reopening): Promise<string> {
  mustReviewLinks(desk.viewer);
  if (!has(desk.viewer, 'steward'))
    throw notAllowed('A data steward has a decided pair looked at once more. Ask one of them.');
  const review = await loadForChange(desk, LinkReviewEntity, 'pair', input.id, input.version);
  const moved = reviewLifecycle.move(review.state, 'reopen');
  if (!moved.ok)
    throw ruleBroken(
      'PAIR_NOT_DECIDED',
      'This pair is being looked at already. What was decided of it holds until that is done.',
    );
  const em = await desk.em();
  const decision = await em.findOneOrFail(LinkDecisionEntity, {
    reviewId: review.id,
    number: review.round,
  });
  decision.reopenedAt = new Date();
  decision.reopenedBy = desk.viewer.subject;
  decision.reopenedFor = input.ground;
  review.state = moved.to;
  review.round += 1;
  await em.flush();
  return review.id;
}
