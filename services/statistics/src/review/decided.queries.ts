import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import type { Source } from '../feed/feed.vocabulary.js';
import { mustReviewLinks } from '../permission/permission.js';
import type { ReopeningGround, Verdict } from './review.vocabulary.js';

/** A pair as it stands decided, with every decision there was. */
export interface DecidedRow {
  readonly id: string;
  readonly version: number;
  readonly leftSource: Source;
  readonly leftKey: string;
  readonly rightSource: Source;
  readonly rightKey: string;
  readonly verdict: Verdict;
  readonly decidedAt: string;
  readonly decisions: readonly {
    readonly number: number;
    readonly verdict: Verdict;
    readonly decidedAt: string;
    readonly reopenedAt: string | null;
    readonly reopenedFor: ReopeningGround | null;
  }[];
}

/**
 * One page of the pairs that stand decided, the latest first. A pair that is being looked at anew is not among them:
 * whoever looks must not read what was said before.
 */
export async function decidedPage(
  desk: Desk,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Page<DecidedRow>> {
  mustReviewLinks(desk.viewer);
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<DecidedRow>(
    `select r.id, r.version, r.left_source as "leftSource", r.left_key as "leftKey", r.right_source as "rightSource",
       r.right_key as "rightKey", r.verdict, r.decided_at::text as "decidedAt",
       (select json_agg(json_build_object('number', d.number, 'verdict', d.verdict, 'decidedAt', d.created_at,
           'reopenedAt', d.reopened_at, 'reopenedFor', d.reopened_for) order by d.number)
         from link_decision d where d.review_id = r.id) as decisions
     from link_review r where r.state = 'DECIDED'${key ? ' and (r.decided_at, r.id) < (?::timestamptz, ?)' : ''}
     order by r.decided_at desc, r.id desc limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ decidedAt, id }) => [decidedAt, id],
    (row) => row,
  );
}
