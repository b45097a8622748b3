import { graphEnum } from '@ictg/kit/graph';
import type { TrackState } from './track.states.js';

export const TrackStateEnum = graphEnum<TrackState>(
  'NrmTrackState',
  'Where a referral stands in the NRM. A negative decision ends nobody’s guardianship by itself.',
  {
    REASONABLE_GROUNDS_PENDING: 'Waiting for the decision on reasonable grounds.',
    REASONABLE_GROUNDS_NEGATIVE: 'No reasonable grounds.',
    REASONABLE_GROUNDS_RECONSIDERED: 'The negative decision is being looked at again.',
    CONCLUSIVE_GROUNDS_PENDING:
      'Reasonable grounds; waiting for the decision on conclusive grounds.',
    CONCLUSIVE_GROUNDS_POSITIVE: 'Conclusive grounds: a victim.',
    CONCLUSIVE_GROUNDS_NEGATIVE: 'No conclusive grounds.',
    CONCLUSIVE_GROUNDS_RECONSIDERED: 'The negative decision is being looked at again.',
    SUSPENDED_BEFORE_REASONABLE_GROUNDS: 'Stands still before the first decision.',
    SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS: 'Stands still between the two decisions.',
    WITHDRAWN: 'Withdrawn.',
    DISQUALIFIED: 'Protection was taken away.',
  },
);
