import { graphEnum } from '@ictg/kit/graph';
export const LinkVerdictEnum = graphEnum('LinkVerdict', 'What a reviewer says of two records.', {
  SAME: 'Both are of one child: the next linking joins them.',
  DIFFERENT: 'They are of two children: no linking brings them together.',
  CANNOT_TELL: 'It cannot be told from what is there.',
});
export const LinkGroundEnum = graphEnum('LinkGround', 'Why a reviewer says so.', {
  NAMES_AGREE: 'The names agree.',
  NAMES_DIFFER: 'The names differ beyond spelling.',
  BIRTH_DATES_AGREE: 'The birth dates agree.',
  BIRTH_DATES_DIFFER: 'The birth dates differ.',
  REFERENCES_AGREE: 'A reference agrees.',
  REFERENCES_DIFFER: 'References of one register differ.',
  RELATIVES_OR_TWINS: 'They look like relatives or twins.',
  SPELLING_OR_ORDER: 'Only spelling, order or a slip of the pen differs.',
  TOO_LITTLE_IS_KNOWN: 'Too little is known.',
});
export const LinkReviewStateEnum = graphEnum(
  'LinkReviewState',
  'Where the review of a pair stands.',
  {
    WAITING: 'Nobody has answered.',
    ANSWERED_ONCE:
      'One reviewer has answered; a second is to, without knowing what the first said.',
    DISPUTED: 'Two have answered and differ, or cannot tell: the adjudicator decides.',
    DECIDED: 'Decided; the next linking obeys.',
  },
);
//# sourceMappingURL=review.enum.js.map
