import { graphEnum } from '@ictg/kit/graph';
import type { ReferralState } from './referral.states.js';
import type {
  AnswerWay,
  AsideReason,
  Channel,
  NotAcceptedReason,
  ReferrerType,
  SenderVerification,
  Standing,
  ToldFact,
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
    SET_ASIDE:
      'No referral to work on, e.g. spam or sent by accident; kept, and can be brought back.',
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

export const ToldFactEnum = graphEnum<ToldFact>(
  'ToldFact',
  'What a referral may tell. The first eleven are what triage needs.',
  {
    CHILD_NAME: "The child's name.",
    DATE_OF_BIRTH: 'When the child was born, or how old they may be.',
    SEX: 'Sex.',
    AUTHORITY: 'The authority where the child lives now.',
    PARENTAL_RESPONSIBILITY: 'Who holds parental responsibility.',
    EXPLOITATION: 'The kinds of exploitation suspected.',
    DANGER_NOW: 'Whether the child is in immediate danger.',
    MISSING_NOW: 'Whether the child is missing now.',
    NRM_REFERRAL: 'Whether an NRM referral has been made.',
    CHILDRENS_SERVICES_TOLD: "Whether children's services have been told.",
    SENDER_CONTACT: 'How to reach the sender.',
    NATIONALITY: 'Nationality.',
    FIRST_LANGUAGE: 'First language.',
    INTERPRETER: 'Whether an interpreter is needed.',
    LANGUAGE_PREFERENCE: 'Whether the child prefers English or Welsh.',
    COMMUNICATION_NEEDS: 'What helps the child to understand and be understood.',
    ETHNICITY: 'Ethnicity.',
    COUNTRY_OF_BIRTH: 'Country of birth.',
    COUNTY_LINES: 'Whether county lines are suspected.',
    EXPLOITATION_PLACE: 'Where the exploitation took place.',
    MISSING_BEFORE: 'Whether the child has been missing before.',
    DEBT_BONDAGE: 'Whether a debt is held over the child.',
    CHILD_AWARE: 'Whether the child knows of the referral.',
    CHILD_WISHES: 'What the child wishes.',
    HOLDER_TOLD: 'Whether the holder of parental responsibility has been told.',
    SHARING_REASON: 'Why the information is shared.',
  },
);

export const StandingEnum = graphEnum<Standing>(
  'StandingWord',
  'All that a sender is told of where their referral stands, whatever becomes of it.',
  {
    RECEIVED: 'The service has it and is working on it.',
    INFORMATION_NEEDED: 'The service has asked the sender a question.',
    DECIDED: 'The service has decided; the same word whatever the decision.',
  },
);

export const AsideReasonEnum = graphEnum<AsideReason>(
  'AsideReason',
  'Why something that came in is no referral to work on.',
  {
    SPAM: 'Spam or abuse of the form.',
    SENT_BY_ACCIDENT: 'Sent by accident or twice by the same sender.',
    TEST: 'A test of the form or of a system.',
    NOT_FOR_THIS_SERVICE: 'About something that this service does not do.',
  },
);

export const AnswerWayEnum = graphEnum<AnswerWay>(
  'AnswerWay',
  'How the answer to a question to the sender came.',
  {
    STAFF: 'Staff were told and wrote it down.',
    SENDER: 'The sender answered on their own page.',
  },
);
