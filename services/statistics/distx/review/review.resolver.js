var __decorate =
  (this && this.__decorate) ||
  function (decorators, target, key, desc) {
    var c = arguments.length,
      r =
        c < 3
          ? target
          : desc === null
            ? (desc = Object.getOwnPropertyDescriptor(target, key))
            : desc,
      d;
    if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function')
      r = Reflect.decorate(decorators, target, key, desc);
    else
      for (var i = decorators.length - 1; i >= 0; i--)
        if ((d = decorators[i]))
          r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return (c > 3 && r && Object.defineProperty(target, key, r), r);
  };
var __param =
  (this && this.__param) ||
  function (paramIndex, decorator) {
    return function (target, key) {
      decorator(target, key, paramIndex);
    };
  };
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '@ictg/kit/graph';
import { sourceNames } from '../provenance/provenance.vocabulary.js';
import { answerLinkReview } from './commands/answer-link-review.js';
import { answersTo, nextPair, reviewProgress } from './review.queries.js';
import {
  AnswerLinkReviewInput,
  AnswerLinkReviewResult,
  LinkReview,
  LinkReviewAnswered,
  LinkReviewProgress,
} from './review.type.js';
import { ticketFor } from './ticket.js';
/** People look at pairs of records, two by two, and linking obeys them. */
let LinkReviewResolver = class LinkReviewResolver {
  async nextLinkReview({ desk }) {
    const pair = await nextPair(desk);
    return pair && shown(desk, pair);
  }
  linkReviewProgress({ desk }) {
    return reviewProgress(desk);
  }
  answerLinkReview(input, context) {
    return answer(LinkReviewAnswered, async () => {
      await context.command((desk) => answerLinkReview(desk, input));
      return { progress: await reviewProgress(context.desk) };
    });
  }
};
__decorate(
  [
    Query(() => LinkReview, {
      nullable: true,
      description:
        'The next pair that waits for this reviewer, drawn from all weights; null when none does.',
    }),
    __param(0, Ctx()),
  ],
  LinkReviewResolver.prototype,
  'nextLinkReview',
  null,
);
__decorate(
  [
    Query(() => LinkReviewProgress, { description: 'How far reviewing has come, and kappa.' }),
    __param(0, Ctx()),
  ],
  LinkReviewResolver.prototype,
  'linkReviewProgress',
  null,
);
__decorate(
  [
    Mutation(() => AnswerLinkReviewResult, {
      description:
        'Says of a pair whether it is one child. Two reviewers answer without knowing of each other; where they differ the adjudicator decides.',
    }),
    __param(
      0,
      Arg('input', () => AnswerLinkReviewInput, { description: 'The answer.' }),
    ),
    __param(1, Ctx()),
  ],
  LinkReviewResolver.prototype,
  'answerLinkReview',
  null,
);
LinkReviewResolver = __decorate([Resolver()], LinkReviewResolver);
export { LinkReviewResolver };
async function shown(desk, pair) {
  const record = async (source, key) => ({
    source: sourceNames[source],
    path: `/link-review/${source}`,
    ticket: await ticketFor({ source, key, pair: pair.id, subject: desk.viewer.subject }),
  });
  return Object.assign(new LinkReview(), {
    ...pair,
    left: await record(pair.leftSource, pair.leftKey),
    right: await record(pair.rightSource, pair.rightKey),
    answers: await answersTo(desk, pair.id),
  });
}
//# sourceMappingURL=review.resolver.js.map
