import { graphEnum } from '@ictg/kit/graph';
import type { ReferralState } from './referral.states.js';
import type {
  Channel,
  NotAcceptedReason,
  ReferrerType,
  SenderVerification,
  WithdrawnReason,
} from './referral.vocabulary.js';

export const ReferralStateEnum = graphEnum<ReferralState>(
  'ReferralState',
  'Where a referral stands.',
  {
    DRAFT: 'Begun and not sent.',
    SUBMITTED: 'Received.',
    ACKNOWLEDGED: 'Received, and the sender has been told so.',
    IN_TRIAGE: 'Somebody is deciding on it.',
    INFO_REQUESTED: 'Waiting for an answer from the sender; the clock stands still.',
    ACCEPTED: 'Accepted, with a decision on what is offered.',
    NOT_ACCEPTED: 'Not accepted, with the reason.',
    DUPLICATE: 'The same as an earlier referral.',
    WITHDRAWN: 'Taken back before a decision.',
  },
);

export const ChannelEnum = graphEnum<Channel>(
  'ReferralChannel',
  'How a referral reached the service.',
  {
    TELEPHONE: 'By telephone, typed by staff.',
    FORM: 'By the online form.',
    PARTNER_API: "From a partner's own system.",
    NRM_PAYLOAD: 'From the payload of an NRM form.',
    FILE: 'From a file of referrals.',
    HISTORICAL_EXTRACT: 'From the historical extract.',
  },
);

export const ReferrerTypeEnum = graphEnum<ReferrerType>(
  'ReferrerType',
  'What kind of First Responder sent the referral.',
  {
    POLICE: 'A police force or the National Crime Agency.',
    LOCAL_AUTHORITY: 'A council.',
    HOME_OFFICE: 'The Home Office, e.g. Border Force.',
    NGO: 'A charity that is a First Responder.',
    HEALTH: 'A health body.',
    OTHER: 'Somebody else.',
    NOT_RECORDED: 'Not recorded.',
  },
);

export const SenderVerificationEnum = graphEnum<SenderVerification>(
  'SenderVerification',
  'Whether we know that the sender is who they say. Until then they are given no information.',
  {
    UNVERIFIED: 'Not yet rung back.',
    RUNG_BACK: 'Rung back on the number in our directory.',
    SIGNED_IN: "Sent from a partner's own signed-in system.",
  },
);

export const NotAcceptedReasonEnum = graphEnum<NotAcceptedReason>(
  'NotAcceptedReason',
  'Why a referral was not accepted. A local setting.',
  {
    ADULT_AFTER_DETERMINATION: 'Determined to be an adult.',
    NO_TRAFFICKING_CONCERN: 'No concern of trafficking.',
    OUTSIDE_COVERAGE: 'The area was not served on that day.',
    ALREADY_OPEN: 'The child is supported already.',
    CHILD_DECLINED: 'The child does not want it.',
  },
);

export const WithdrawnReasonEnum = graphEnum<WithdrawnReason>(
  'WithdrawnReason',
  'Why a referral was taken back. A local setting.',
  {
    SENT_BY_MISTAKE: 'Sent by mistake.',
    SENDER_WITHDREW: 'The sender took it back.',
    CHILD_LEFT_ENGLAND_AND_WALES: 'The child has left England and Wales.',
  },
);

export const LanguageEnum = graphEnum<'ENGLISH' | 'WELSH'>(
  'ServiceLanguage',
  'A language that the service speaks.',
  {
    ENGLISH: 'English.',
    WELSH: 'Welsh.',
  },
);
