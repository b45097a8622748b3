import type { Labels } from './label.js';

/** Words for sharing agreements and what they open. */
export const agreementEnglish: Labels = {
  PartnerKind: {
    COUNCIL: 'Council',
    POLICE: 'Police force',
    HOME_OFFICE: 'Home Office, contract',
    COMPETENT_AUTHORITY: 'Competent authority',
  },
  FieldGroup: {
    CHILDREN: 'Children it is responsible for: reference, since when',
    HOSTED_CHILDREN: 'Children who live there: reference, since when',
    MISSING_CHILDREN: 'Children missing from its area: reference, since when',
    NAME: 'Their names',
    BIRTH_DATE: 'Their birth dates',
    GUARDIAN: 'Name of the guardian',
    GUARDIAN_CONTACT: 'Work e-mail and telephone of the guardian',
    MEETINGS: 'Meetings to come, without the place',
    ALERTS: 'Alerts, as a kind and a day',
    CARE_RECORDS: 'Its own records of children in care',
    NRM_REFERRALS: 'NRM referrals to decide on',
    NRM_REPORTS: 'What we sent it for decisions of the NRM',
  },
  AgreementPurpose: {
    SAFEGUARDING_TOGETHER: 'Keeping children safe together',
    FINDING_MISSING_CHILDREN: 'Finding children who are missing',
    DECIDING_IN_THE_NRM: 'Deciding in the NRM',
    WATCHING_THE_CONTRACT: 'Watching how the contract is kept',
  },
  LawfulBasis: {
    PUBLIC_TASK: 'Public task',
    LEGAL_OBLIGATION: 'Legal obligation',
    VITAL_INTERESTS: 'Vital interests',
  },
  AgreementStanding: {
    DRAFT: 'Draft',
    APPROVED_BY_ONE: 'Approved by one of two',
    TO_BEGIN: 'Approved, still to begin',
    IN_FORCE: 'In force',
    SUSPENDED: 'Suspended',
    LAPSED: 'Lapsed',
    ENDED: 'Ended',
    WITHDRAWN: 'Taken back',
  },
  ShareReason: {
    RESPONSIBLE: 'We are responsible',
    LIVES_HERE: 'Living here',
    MISSING: 'Missing from here',
  },
  SharedChangeKind: {
    SHARED: 'Shared from now on',
    CHILD: 'Names, birth date or since when',
    GUARDIAN: 'Guardian',
    MEETINGS: 'Meetings to come',
    ALERTS: 'Alerts',
    NO_LONGER_SHARED: 'Shared no longer',
  },
  ChangeMailLanguage: { ENGLISH: 'English', WELSH: 'Welsh' },
  ContactLanguage: { ENGLISH: 'English', WELSH: 'Welsh' },
  ClientState: {
    REQUESTED: 'Asked for',
    ADMITTED: 'Admitted',
    REFUSED: 'Refused',
    STOPPED: 'Stopped',
  },
  KeyStanding: {
    TO_BEGIN: 'Still to begin',
    IN_FORCE: 'Holds',
    ENDING: 'Holds, ends within 30 days',
    ENDED: 'Ended',
    REVOKED: 'Revoked',
  },
};
