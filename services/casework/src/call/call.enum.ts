import { graphEnum } from '@ictg/kit/graph';
import type { CallState } from './call.states.js';
import type {
  CallBackReason,
  CallerType,
  CallLanguage,
  CallOrigin,
  CallOutcome,
} from './call.vocabulary.js';

export const CallStateEnum = graphEnum<CallState>('CallState', 'Where a call stands.', {
  UNANSWERED: 'Nobody has rung back yet; a clock runs.',
  OPEN: 'Somebody is on it.',
  FINISHED: 'Over, and kept whatever came of it.',
});

export const CallOriginEnum = graphEnum<CallOrigin>(
  'CallOrigin',
  'How a call came to be written down.',
  {
    ANSWERED: 'Answered, and typed while talking.',
    MISSED: 'Missed.',
    VOICEMAIL: 'A message was left.',
    PAPER_FORM: 'Written on the paper form, and entered later.',
  },
);

export const CallerTypeEnum = graphEnum<CallerType>(
  'CallerType',
  'Who rings, as they say themselves.',
  {
    NOT_ASKED: 'Not asked yet.',
    PROFESSIONAL: 'A professional of an agency.',
    CHILD: 'A child, or a young person.',
    PARENT: 'A parent or carer.',
    PUBLIC: 'A member of the public.',
    UNKNOWN: 'Would not say, or it could not be found out.',
    NUISANCE: 'Not about any child.',
    SILENT: 'Said nothing.',
  },
);

export const CallOutcomeEnum = graphEnum<CallOutcome>('CallOutcome', 'What came of a call.', {
  RANG_999: 'The line rang 999.',
  CHILDRENS_SERVICES: "Children's services were told.",
  POLICE: 'The police were told.',
  NRM_ADVISED: 'A referral to the National Referral Mechanism was advised.',
  REFERRAL: 'A referral to this service was made.',
  CONSULTATION: 'A consultation was opened.',
  ADVICE_ONLY: 'Advice, and nothing else.',
});

export const CallLanguageEnum = graphEnum<CallLanguage>(
  'CallLanguage',
  'The language in which a caller wants to speak.',
  { ENGLISH: 'English.', WELSH: 'Welsh.', OTHER: 'Another; which one is written beside it.' },
);

export const CallBackReasonEnum = graphEnum<CallBackReason>(
  'CallBackReason',
  'Why a caller was promised to be rung back.',
  {
    WELSH_SPEAKER: 'To speak with somebody in Welsh.',
    INTERPRETER: 'To speak through an interpreter.',
    RING_BACK_TO_VERIFY: 'To make sure who they are, on the number in our directory.',
    ADVICE_TO_FOLLOW: 'To answer what could not be answered at once.',
    OTHER: 'For another reason, written beside it.',
  },
);
