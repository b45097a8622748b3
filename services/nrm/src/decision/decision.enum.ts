import { graphEnum } from '@ictg/kit/graph';
import type { CompetentAuthority, DecisionKind, DecisionOutcome } from './decision.vocabulary.js';

export const CompetentAuthorityEnum = graphEnum<CompetentAuthority>(
  'CompetentAuthority',
  'Who decides in the NRM.',
  {
    SCA: 'The Single Competent Authority.',
    IECA: 'The Immigration Enforcement Competent Authority, since 8 November 2021.',
    DEVOLVED_PANEL:
      'A panel of the authority, police and health where the child lives: the devolved pilot, since June 2021.',
  },
);

export const NrmDecisionKindEnum = graphEnum<DecisionKind>(
  'NrmDecisionKind',
  'What was decided or happened on the way through the NRM.',
  {
    REASONABLE_GROUNDS: 'Whether there are reasonable grounds to believe it.',
    CONCLUSIVE_GROUNDS: 'Whether it is so on the balance of probabilities.',
    SUSPENSION: 'The referral stands still.',
    RESUMPTION: 'It goes on.',
    WITHDRAWAL: 'It was withdrawn.',
    DISQUALIFICATION: 'Protection was taken away.',
    RECONSIDERATION_ASKED: 'Somebody asked to look at a negative decision again.',
    RECONSIDERATION: 'The negative decision was looked at again.',
  },
);

export const NrmDecisionOutcomeEnum = graphEnum<DecisionOutcome>(
  'NrmDecisionOutcome',
  'What came of a decision.',
  {
    POSITIVE: 'Yes, there are grounds.',
    NEGATIVE: 'No, there are none.',
    UPHELD: 'The negative decision stays.',
    OVERTURNED: 'The negative decision is replaced by a positive one.',
  },
);
