import { graphEnum } from '@ictg/kit/graph';
import type { TrackState } from './track.states.js';

/** Whether another owner's reference opens a record here. */
export const confirmations = ['CONFIRMED', 'NOT_CONFIRMED'] as const;
export type Confirmation = (typeof confirmations)[number];

export const ConfirmationEnum = graphEnum<Confirmation>(
  'ReferenceConfirmation',
  'Whether the owner of a record has confirmed that a reference is about the very person who carries it.',
  {
    CONFIRMED: 'A birth date and a name agree, or two names and the year of birth.',
    NOT_CONFIRMED:
      'Nothing agrees, or there is no such record: which of the two is not told. Nothing is shown; check the reference.',
  },
);

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
