import { graphEnum } from '@ictg/kit/graph';
import type { DeclineReason, EngagementOutcome } from './engagement.vocabulary.js';

export const EngagementOutcomeEnum = graphEnum<EngagementOutcome>(
  'EngagementOutcome',
  'What became of asking a team.',
  {
    ASKED: 'It was asked and has not answered yet.',
    AGREED: 'It agreed.',
    DECLINED: 'It declined, with a reason.',
    NO_ANSWER: 'It did not answer.',
  },
);

export const DeclineReasonEnum = graphEnum<DeclineReason>(
  'DeclineReason',
  'Why a team declined, as it told us.',
  {
    NO_TIME_NOW: 'No time at present.',
    NOT_ENOUGH_STAFF: 'Too few people in post.',
    OWN_TRAINING: 'It has training of its own.',
    TRAINED_LATELY: 'It was trained lately.',
    INSPECTION_OR_REVIEW: 'An inspection or review is under way.',
    NOT_SEEN_AS_OURS: 'It does not see the subject as its own.',
    OTHER: 'Another reason, told in its answer.',
  },
);
