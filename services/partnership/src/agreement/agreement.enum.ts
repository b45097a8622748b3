import type { FieldGroup, PartnerKind } from '@ictg/kit/agreement';
import { graphEnum } from '@ictg/kit/graph';
import type { AgreementPurpose, AgreementStanding, LawfulBasis } from './agreement.vocabulary.js';

export const PartnerKindEnum = graphEnum<PartnerKind>(
  'PartnerKind',
  'What kind of partner an agreement is made with. It sets the most that any agreement can open.',
  {
    COUNCIL: 'A council with duties for children.',
    POLICE: 'A police force.',
    HOME_OFFICE: "The Home Office's contract manager.",
    COMPETENT_AUTHORITY: 'Whoever decides in the National Referral Mechanism.',
  },
);

export const FieldGroupEnum = graphEnum<FieldGroup>(
  'FieldGroup',
  'What an agreement opens, in groups that people can weigh.',
  {
    CHILDREN: 'Reference of the children that the authority is responsible for, and since when.',
    HOSTED_CHILDREN:
      'Reference of the children who live there while another authority is responsible.',
    MISSING_CHILDREN: 'Reference of the children who are missing from the area now.',
    NAME: "The children's names.",
    BIRTH_DATE: 'Birth dates, of children that the partner is responsible for or looking for.',
    GUARDIAN: "The guardian's name.",
    GUARDIAN_CONTACT: "The guardian's work e-mail and telephone.",
    MEETINGS: 'Meetings to come that a council takes part in, without the place.',
    ALERTS: 'What there is to know before dealing with a child, as a kind and a day.',
    FOLLOW_UPS:
      'What the council was asked to do for a child and has not answered, never on section 45 or asylum.',
    CARE_RECORDS: "The council's own records of children in care.",
    NRM_REFERRALS: 'Referrals to the National Referral Mechanism, for whoever decides on them.',
    NRM_REPORTS:
      'What the service sent for decisions of the National Referral Mechanism, as it was sent, and nothing else of the record.',
    STATISTICS: 'Protected statistics and publication packs; nothing about any child.',
  },
);

export const AgreementPurposeEnum = graphEnum<AgreementPurpose>(
  'AgreementPurpose',
  'What an agreement is for. Control of immigration is not on the list.',
  {
    SAFEGUARDING_TOGETHER: 'To keep children safe together.',
    FINDING_MISSING_CHILDREN: 'To find children who are missing.',
    DECIDING_IN_THE_NRM: 'To decide in the National Referral Mechanism.',
    WATCHING_THE_CONTRACT: 'To watch how the contract is kept.',
  },
);

export const LawfulBasisEnum = graphEnum<LawfulBasis>(
  'LawfulBasis',
  'On what in data protection law the sharing rests.',
  {
    PUBLIC_TASK: 'A task in the public interest that the law lays down.',
    LEGAL_OBLIGATION: 'A duty in law.',
    VITAL_INTERESTS: 'Somebody’s life is at stake.',
  },
);

export const AgreementStandingEnum = graphEnum<AgreementStanding>(
  'AgreementStanding',
  'How an agreement stands today.',
  {
    DRAFT: 'Drafted; nobody has approved it.',
    APPROVED_BY_ONE: 'Approved by one of two people.',
    TO_BEGIN: 'Approved by both; its first day is to come.',
    IN_FORCE: 'In force.',
    SUSPENDED: 'Suspended: nothing is shared by it.',
    LAPSED: 'Its last day has passed.',
    ENDED: 'Ended before its last day.',
    WITHDRAWN: 'Taken back before it held.',
  },
);
