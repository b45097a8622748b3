import { graphEnum } from '@ictg/kit/graph';
import type { SharedChangeKind } from './shared-change.vocabulary.js';

export const SharedChangeKindEnum = graphEnum<SharedChangeKind>(
  'SharedChangeKind',
  'What has changed of a child that your agreement shares.',
  {
    SHARED: 'The child is shared with you from now on.',
    CHILD: 'Names, birth date, or since when the reason holds.',
    GUARDIAN: 'Who the guardian is, or how to reach them.',
    MEETINGS: 'What is to come.',
    ALERTS: 'What there is to know before dealing with the child.',
    NO_LONGER_SHARED: 'The child is shared with you for this reason no longer: remove your copy.',
  },
);
