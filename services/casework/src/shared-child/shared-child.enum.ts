import { graphEnum } from '@ictg/kit/graph';
import type { ShareReason } from './shared-child.vocabulary.js';

export const ShareReasonEnum = graphEnum<ShareReason>(
  'ShareReason',
  "Why a child's record is shared with a partner.",
  {
    RESPONSIBLE: 'Your authority is responsible for the child.',
    LIVES_HERE: 'The child lives in your area, and another authority is responsible.',
    MISSING: 'The child is missing from your area now.',
  },
);
