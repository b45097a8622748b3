import { graphEnum } from '@ictg/kit/graph';
import type { ReviewState } from './review.states.js';
import type { Ground, ReopeningGround, Verdict } from './review.vocabulary.js';

export const LinkVerdictEnum = graphEnum<Verdict>(
  'LinkVerdict',
  'What a reviewer says of two records.',
  {
    SAME: 'Both are of one child: the next linking joins them.',
    DIFFERENT: 'They are of two children: no linking brings them together.',
    CANNOT_TELL: 'It cannot be told from what is there.',
  },
);

export const LinkGroundEnum = graphEnum<Ground>('LinkGround', 'Why a reviewer says so.', {
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

export const LinkReopeningGroundEnum = graphEnum<ReopeningGround>(
  'LinkReopeningGround',
  'Why a decided pair is looked at once more.',
  {
    RECORD_CORRECTED: 'An owner has corrected one of the records.',
    SLIP_IN_ANSWERING: 'Something else was meant than was answered.',
    MORE_IS_KNOWN: 'More is known now than when it was decided.',
    OTHER_PAIRS_CONTRADICT: 'What was decided of other pairs contradicts it.',
  },
);

export const LinkReviewStateEnum = graphEnum<ReviewState>(
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
