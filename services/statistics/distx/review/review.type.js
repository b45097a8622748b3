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
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Instant, resultOf } from '@ictg/kit/graph';
import { SourceNameEnum } from '../provenance/provenance.type.js';
import { LinkGroundEnum, LinkReviewStateEnum, LinkVerdictEnum } from './review.enum.js';
let LinkReviewRecord = class LinkReviewRecord {};
__decorate(
  [Field(() => SourceNameEnum, { description: 'Whose record it is.' })],
  LinkReviewRecord.prototype,
  'source',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      description: 'Path to send the ticket to, as JSON with one field, `ticket`.',
    }),
  ],
  LinkReviewRecord.prototype,
  'path',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      description:
        'Opens this record for this reviewer and a quarter of an hour. The owner writes who looked.',
    }),
  ],
  LinkReviewRecord.prototype,
  'ticket',
  void 0,
);
LinkReviewRecord = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'Where one of the two records is read: with its owner, on this ticket.',
    }),
  ],
  LinkReviewRecord,
);
export { LinkReviewRecord };
let LinkReviewStep = class LinkReviewStep {};
__decorate(
  [Field(() => String, { description: 'The field.' })],
  LinkReviewStep.prototype,
  'field',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'How it compares.' })],
  LinkReviewStep.prototype,
  'says',
  void 0,
);
__decorate(
  [
    Field(() => Float, {
      description: 'What it adds to the weight. Unit: bits; below 0 speaks against.',
    }),
  ],
  LinkReviewStep.prototype,
  'bits',
  void 0,
);
LinkReviewStep = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'What one field says for or against the two records being of one child.',
    }),
  ],
  LinkReviewStep,
);
export { LinkReviewStep };
let LinkReviewAnswer = class LinkReviewAnswer {};
__decorate(
  [Field(() => Boolean, { description: 'Whether the viewer said it.' })],
  LinkReviewAnswer.prototype,
  'isMine',
  void 0,
);
__decorate(
  [Field(() => Boolean, { description: 'Whether it was said to decide between two reviewers.' })],
  LinkReviewAnswer.prototype,
  'isAdjudication',
  void 0,
);
__decorate(
  [Field(() => LinkVerdictEnum, { description: 'What was said.' })],
  LinkReviewAnswer.prototype,
  'verdict',
  void 0,
);
__decorate(
  [Field(() => [LinkGroundEnum], { description: 'Why.' })],
  LinkReviewAnswer.prototype,
  'grounds',
  void 0,
);
__decorate(
  [Field(() => Instant, { description: 'When.' })],
  LinkReviewAnswer.prototype,
  'at',
  void 0,
);
LinkReviewAnswer = __decorate(
  [ObjectType({ simpleResolvers: true, description: 'What was said of a pair.' })],
  LinkReviewAnswer,
);
export { LinkReviewAnswer };
let LinkReview = class LinkReview {};
__decorate([Field(() => ID, { description: 'Opaque id.' })], LinkReview.prototype, 'id', void 0);
__decorate(
  [Field(() => Int, { description: 'Version that was read; send it back with the answer.' })],
  LinkReview.prototype,
  'version',
  void 0,
);
__decorate(
  [Field(() => LinkReviewStateEnum, { description: 'Where it stands.' })],
  LinkReview.prototype,
  'state',
  void 0,
);
__decorate(
  [Field(() => LinkReviewRecord, { description: 'One record.' })],
  LinkReview.prototype,
  'left',
  void 0,
);
__decorate(
  [Field(() => LinkReviewRecord, { description: 'The other.' })],
  LinkReview.prototype,
  'right',
  void 0,
);
__decorate(
  [
    Field(() => [LinkReviewStep], {
      description:
        'What each field adds, the heaviest first; together they are the weight of the pair.',
    }),
  ],
  LinkReview.prototype,
  'steps',
  void 0,
);
__decorate(
  [
    Field(() => [LinkReviewAnswer], {
      description:
        'What was said, oldest first; until two have answered, what the viewer said only.',
    }),
  ],
  LinkReview.prototype,
  'answers',
  void 0,
);
LinkReview = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description:
        'Two records that may be of one child. It says nothing of what is counted, so nobody can be led by it.',
    }),
  ],
  LinkReview,
);
export { LinkReview };
let LinkReviewAgreement = class LinkReviewAgreement {};
__decorate(
  [Field(() => Int, { description: 'Pairs that two have answered.' })],
  LinkReviewAgreement.prototype,
  'pairs',
  void 0,
);
__decorate(
  [
    Field(() => Float, {
      nullable: true,
      description: 'Share of which both say the same, 0 to 1.',
    }),
  ],
  LinkReviewAgreement.prototype,
  'share',
  void 0,
);
__decorate(
  [
    Field(() => Float, {
      nullable: true,
      description: "Cohen's kappa: agreement beyond chance; null of fewer than ten pairs.",
    }),
  ],
  LinkReviewAgreement.prototype,
  'kappa',
  void 0,
);
LinkReviewAgreement = __decorate(
  [ObjectType({ simpleResolvers: true, description: 'How far two reviewers agree.' })],
  LinkReviewAgreement,
);
export { LinkReviewAgreement };
let LinkReviewBand = class LinkReviewBand {};
__decorate(
  [Field(() => Int, { description: 'The band, 1 the lowest.' })],
  LinkReviewBand.prototype,
  'band',
  void 0,
);
__decorate(
  [Field(() => Float, { description: 'Least probability of a link in it, 0 to 1.' })],
  LinkReviewBand.prototype,
  'least',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Pairs drawn from it.' })],
  LinkReviewBand.prototype,
  'drawn',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Of those, decided.' })],
  LinkReviewBand.prototype,
  'decided',
  void 0,
);
LinkReviewBand = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'How far one band of weights has been reviewed.',
    }),
  ],
  LinkReviewBand,
);
export { LinkReviewBand };
let LinkReviewProgress = class LinkReviewProgress {};
__decorate(
  [Field(() => Int, { description: 'Pairs that wait for the viewer.' })],
  LinkReviewProgress.prototype,
  'waiting',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Pairs that the viewer has answered.' })],
  LinkReviewProgress.prototype,
  'mine',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Pairs on which two differ.' })],
  LinkReviewProgress.prototype,
  'disputed',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Pairs that are decided.' })],
  LinkReviewProgress.prototype,
  'decided',
  void 0,
);
__decorate(
  [Field(() => LinkReviewAgreement, { description: 'How far the first two reviewers agree.' })],
  LinkReviewProgress.prototype,
  'agreement',
  void 0,
);
__decorate(
  [Field(() => [LinkReviewBand], { description: 'Every band that pairs are drawn from.' })],
  LinkReviewProgress.prototype,
  'bands',
  void 0,
);
LinkReviewProgress = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'How far reviewing has come. Counts are of pairs.',
    }),
  ],
  LinkReviewProgress,
);
export { LinkReviewProgress };
let AnswerLinkReviewInput = class AnswerLinkReviewInput {};
__decorate(
  [Field(() => ID, { description: 'The pair.' })],
  AnswerLinkReviewInput.prototype,
  'id',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'The version that was read.' })],
  AnswerLinkReviewInput.prototype,
  'version',
  void 0,
);
__decorate(
  [Field(() => LinkVerdictEnum, { description: 'What they say.' })],
  AnswerLinkReviewInput.prototype,
  'verdict',
  void 0,
);
__decorate(
  [Field(() => [LinkGroundEnum], { description: 'Why; at least one.' })],
  AnswerLinkReviewInput.prototype,
  'grounds',
  void 0,
);
AnswerLinkReviewInput = __decorate(
  [InputType({ description: 'What a reviewer says of a pair.' })],
  AnswerLinkReviewInput,
);
export { AnswerLinkReviewInput };
let LinkReviewAnswered = class LinkReviewAnswered {};
__decorate(
  [Field(() => LinkReviewProgress, { description: 'How far reviewing has come.' })],
  LinkReviewAnswered.prototype,
  'progress',
  void 0,
);
LinkReviewAnswered = __decorate(
  [ObjectType({ description: 'The answer is kept.' })],
  LinkReviewAnswered,
);
export { LinkReviewAnswered };
export const AnswerLinkReviewResult = resultOf('AnswerLinkReview', LinkReviewAnswered);
//# sourceMappingURL=review.type.js.map
