import { graphEnum } from '@ictg/kit/graph';
import type { Due } from './due.rules.js';
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

export const DueEnum = graphEnum<Due>(
  'NrmDue',
  'What a referral waits for from whoever decides. There is a target for reasonable grounds and none for conclusive grounds.',
  {
    REASONABLE_GROUNDS_LATE: 'Reasonable grounds, not decided by the day by which they should be.',
    REASONABLE_GROUNDS: 'Reasonable grounds, which are still in time.',
    CONCLUSIVE_GROUNDS: 'Conclusive grounds, which may be decided: the recovery period has run.',
    RECONSIDERATION: 'A negative decision, which is being looked at again.',
    RECOVERY_PERIOD: 'The end of the recovery period: conclusive grounds may not be decided yet.',
    STANDING_STILL: 'Suspended: nothing is decided until it goes on.',
  },
);
