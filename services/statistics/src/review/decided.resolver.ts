import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import type { Desk } from '@ictg/kit/database';
import { has } from '@ictg/kit/viewer';
import { reopenLinkReview } from './commands/reopen-link-review.js';
import { decidedPage, type DecidedRow } from './decided.queries.js';
import {
  DecidedLink,
  DecidedLinkConnection,
  LinkReviewReopened,
  ReopenLinkReviewInput,
  ReopenLinkReviewResult,
} from './decided.type.js';
import { reviewProgress } from './review.queries.js';
import { recordOf } from './ticket.js';

/** What was decided of pairs, and another look at it. */
@Resolver()
export class DecidedLinkResolver {
  @Query(() => DecidedLinkConnection, {
    description:
      'Pairs that stand decided, the latest first. One that is looked at anew is not among them.',
  })
  async decidedLinks(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<DecidedLinkConnection> {
    const { edges, pageInfo } = await decidedPage(desk, { first, after: after ?? null });
    return {
      pageInfo,
      edges: await Promise.all(
        edges.map(async ({ node, cursor }) => ({ cursor, node: await shown(desk, node) })),
      ),
    };
  }

  @Mutation(() => ReopenLinkReviewResult, {
    description:
      'Has a decided pair looked at once more, as blind as at first. What was decided holds until it is decided anew.',
  })
  reopenLinkReview(
    @Arg('input', () => ReopenLinkReviewInput, { description: 'The pair, and why.' })
    input: ReopenLinkReviewInput,
    @Ctx() context: GraphContext,
  ): Promise<LinkReviewReopened | Problem> {
    return answer(LinkReviewReopened, async () => {
      await context.command((desk) => reopenLinkReview(desk, input));
      return { progress: await reviewProgress(context.desk) };
    });
  }
}

async function shown(desk: Desk, row: DecidedRow): Promise<DecidedLink> {
  const { leftSource, leftKey, rightSource, rightKey, decidedAt, decisions, ...pair } = row;
  return Object.assign(new DecidedLink(), {
    ...pair,
    left: await recordOf(desk, pair.id, leftSource, leftKey),
    right: await recordOf(desk, pair.id, rightSource, rightKey),
    decidedAt: new Date(decidedAt),
    decisions: decisions.map((one) => ({
      ...one,
      decidedAt: new Date(one.decidedAt),
      reopenedAt: one.reopenedAt === null ? null : new Date(one.reopenedAt),
    })),
    canReopen: has(desk.viewer, 'steward'),
  });
}
