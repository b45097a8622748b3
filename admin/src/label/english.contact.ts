import type { Labels } from './label.js';

/** What is recorded of contacts, gaps, complaints and incidents. */
export const contactEnglish: Labels = {
  ContactKind: {
    CASE_NOTE: 'Case note',
    STRATEGY_DISCUSSION: 'Strategy discussion',
    CHILD_PROTECTION_CONFERENCE: 'Child protection conference',
    LOOKED_AFTER_REVIEW: 'Looked-after review',
    PATHWAY_REVIEW: 'Pathway review',
    COURT: 'Court',
    PROFESSIONALS_MEETING: 'Meeting of professionals',
    CALL: 'Call',
    LETTER_OR_EMAIL: 'Letter or e-mail',
    VISIT: 'Visit',
  },
  ContactAttendance: {
    ATTENDED: 'Was there',
    SENT_APOLOGIES: 'Sent apologies',
    WAS_ABSENT: 'Did not come',
  },
  GuardianInvitation: {
    INVITED: 'Invited',
    NOT_INVITED: 'Not invited',
    DOES_NOT_APPLY: 'Does not apply',
  },
  LocalNeed: {
    THERAPY: 'Therapy',
    LEGAL_ADVICE: 'Solicitor',
    INTERPRETER: 'Interpreter',
    SAFE_PLACEMENT: 'Safe placement',
    EDUCATION_PLACE: 'School or college place',
    YOUTH_SERVICE: 'Youth service',
    SPECIALIST_HEALTH: 'Specialist health care',
    POST_18_SUPPORT: 'Support after 18',
    OTHER: 'Something else',
  },
  LocalGapState: { OPEN: 'Open', MET: 'Met', NO_LONGER_NEEDED: 'No longer needed' },
  MatterKind: { COMPLAINT: 'Complaint', INCIDENT: 'Incident' },
  MatterSource: {
    CHILD: 'The child',
    FAMILY_OR_CARER: 'Family or carer',
    PROFESSIONAL: 'A professional',
    PUBLIC: 'The public',
    STAFF: 'One of us',
  },
  MatterSubject: {
    QUALITY_OF_SUPPORT: 'How the child was supported',
    CONDUCT_OF_STAFF: 'How one of us behaved',
    DELAY: 'It took too long',
    INFORMATION_SHARED: 'What was shared with whom',
    HARM_TO_CHILD: 'Harm to a child',
    THREAT_TO_STAFF: 'Threat to one of us',
    LOST_DATA_OR_DEVICE: 'Lost data or device',
    OTHER: 'Something else',
  },
  MatterState: {
    RECEIVED: 'Came in',
    IN_HAND: 'In hand',
    ANSWERED: 'Answered',
    WITHDRAWN: 'Withdrawn',
  },
  MatterFinding: {
    UPHELD: 'Right',
    PARTLY_UPHELD: 'Right in part',
    NOT_UPHELD: 'Not right',
    LEARNING_ONLY: 'Something to learn',
  },
};
