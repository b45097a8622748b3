import type { Labels } from './label.js';

/** What is recorded about calls on the line. */
export const lineEnglish: Labels = {
  CallState: { UNANSWERED: 'To ring back', OPEN: 'Going on', FINISHED: 'Finished' },
  CallOrigin: {
    ANSWERED: 'Answered',
    MISSED: 'Missed',
    VOICEMAIL: 'Message left',
    PAPER_FORM: 'From the paper form',
  },
  CallerType: {
    NOT_ASKED: 'Not asked yet',
    PROFESSIONAL: 'Professional',
    CHILD: 'Child or young person',
    PARENT: 'Parent or carer',
    PUBLIC: 'Member of the public',
    UNKNOWN: 'Unknown',
    NUISANCE: 'Nuisance',
    SILENT: 'Silent',
  },
  CallOutcome: {
    RANG_999: 'We rang 999',
    CHILDRENS_SERVICES: 'Children’s services told',
    POLICE: 'Police told',
    NRM_ADVISED: 'NRM advised',
    REFERRAL: 'Referral',
    CONSULTATION: 'Consultation',
    ADVICE_ONLY: 'Advice only',
  },
  CallLanguage: { ENGLISH: 'English', WELSH: 'Welsh', OTHER: 'Another language' },
  CallBackReason: {
    WELSH_SPEAKER: 'To speak Welsh',
    INTERPRETER: 'With an interpreter',
    RING_BACK_TO_VERIFY: 'To make sure who they are',
    ADVICE_TO_FOLLOW: 'Advice to follow',
    OTHER: 'Another reason',
  },
  SafetyPlanState: {
    DRAFT: 'Being filled in',
    GIVEN: 'Given',
    RECEIPTED: 'Receipted',
    REPLACED: 'Replaced',
  },
  SafetyPlanReceipt: { LINK: 'By its link', TELEPHONE: 'On the telephone' },
  HandoverState: { WRITTEN: 'To be signed', SIGNED: 'Signed' },
  EmergencyPurpose: {
    CHILDRENS_SERVICES_OUT_OF_HOURS: 'Children’s services at night',
    CHILDRENS_SERVICES_DAY: 'Children’s services by day',
    POLICE_CONTACT: 'Police',
  },
};
