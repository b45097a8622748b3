import { graphEnum } from '@ictg/kit/graph';
import type {
  AgeOutcome,
  AgeSource,
  AlertKind,
  DateOfBirthStatus,
  ExploitationPlace,
  ExploitationType,
  LanguagePreference,
  LinkKind,
  ParentalResponsibilitySituation,
  RecordState,
  Sex,
  ThreeWay,
} from './child.vocabulary.js';

export const AnswerEnum = graphEnum<ThreeWay>(
  'Answer',
  'What was answered to a question about a person. Silence is never an answer.',
  {
    YES: 'Yes.',
    NO: 'No.',
    NOT_KNOWN: 'Asked; nobody could say.',
    NOT_ASKED: 'Nobody has asked yet.',
    DECLINED: 'Asked; the person would rather not say.',
  },
);

export const DateOfBirthStatusEnum = graphEnum<DateOfBirthStatus>(
  'DateOfBirthStatus',
  'How sure the date of birth is.',
  {
    EXACT: 'From a document or from somebody who knows.',
    ESTIMATED: 'Worked out; often 1 January of a year.',
    DISPUTED: 'Somebody says another date or that the person is an adult.',
    NOT_KNOWN: 'Not known.',
  },
);

export const SexEnum = graphEnum<Sex>('Sex', 'Sex as recorded.', {
  FEMALE: 'Female.',
  MALE: 'Male.',
  OTHER: 'Another answer.',
  NOT_KNOWN: 'Asked; nobody could say.',
  NOT_ASKED: 'Nobody has asked yet.',
  DECLINED: 'Asked; the person would rather not say.',
});

export const LanguagePreferenceEnum = graphEnum<LanguagePreference>(
  'LanguagePreference',
  'The language of the service that the child prefers.',
  {
    ENGLISH: 'English.',
    WELSH: 'Welsh.',
    NOT_ASKED: 'Nobody has asked yet.',
  },
);

export const RecordStateEnum = graphEnum<RecordState>(
  'ChildRecordState',
  'How the record stands in the register.',
  {
    PROVISIONAL: 'Made by a referral that nobody has decided yet.',
    CONFIRMED: 'A child known to the service.',
    SUPERSEDED: 'The same child as another record, to which everything has moved.',
  },
);

export const AlertKindEnum = graphEnum<AlertKind>('AlertKind', 'What an alert is about.', {
  MISSING_NOW: 'Is missing now.',
  MISSING_BEFORE: 'Has been missing before.',
  RISK_TO_CHILD: 'A danger to the child.',
  RISK_TO_STAFF: 'A danger to those who visit.',
  THREAT_TO_STAFF: 'A threat was made to staff.',
  SAFE_CONTACT: 'How the child may and may not be contacted.',
  DEBT_BONDAGE: 'Is held by a debt.',
  ONLINE_CONTACT: 'Is in touch with an exploiter online.',
  HEALTH: 'A health matter that everybody must know.',
  OTHER: 'Something else.',
});

export const LinkKindEnum = graphEnum<LinkKind>(
  'ChildLinkKind',
  'How a child is tied to another child or person.',
  {
    SIBLING: 'Brother or sister.',
    FAMILY: 'Other family.',
    CO_VICTIM: 'Exploited together.',
    POSES_A_RISK: 'A person who poses a risk to the child.',
    SOLICITOR: "The child's solicitor.",
    INTERPRETER: "The child's interpreter.",
    SOCIAL_WORKER: "The child's social worker.",
  },
);

export const AgeSourceEnum = graphEnum<AgeSource>('AgeSource', 'Who said how old the child is.', {
  CLAIMED: 'The child or family.',
  COUNCIL: "A council's assessment.",
  HOME_OFFICE: 'A Home Office decision.',
  COURT: 'A court.',
});

export const AgeOutcomeEnum = graphEnum<AgeOutcome>('AgeOutcome', 'What was found about the age.', {
  CHILD: 'Under 18.',
  ADULT: '18 or over.',
  NOT_DETERMINED: 'Left open.',
});

export const ExploitationTypeEnum = graphEnum<ExploitationType>(
  'ExploitationType',
  'The kind of exploitation suspected.',
  {
    CRIMINAL: 'Criminal exploitation. Counted apart from labour since October 2019.',
    SEXUAL: 'Sexual exploitation.',
    LABOUR: 'Forced labour.',
    DOMESTIC_SERVITUDE: 'Domestic servitude.',
    ORGAN_HARVESTING: 'Removal of organs.',
    NOT_KNOWN: 'Not known yet.',
  },
);

export const ExploitationPlaceEnum = graphEnum<ExploitationPlace>(
  'ExploitationPlace',
  'Where the exploitation took place.',
  {
    UK: 'In the UK only.',
    OVERSEAS: 'Overseas only.',
    BOTH: 'In the UK and overseas.',
    NOT_KNOWN: 'Not known yet.',
    NOT_ASKED: 'Not asked, or not answered.',
  },
);

export const ParentalResponsibilitySituationEnum = graphEnum<ParentalResponsibilitySituation>(
  'ParentalResponsibilitySituation',
  'How parental responsibility for a child stands.',
  {
    NONE: 'Nobody in the UK holds it.',
    UNKNOWN: 'Nobody knows who holds it.',
    PARENT_ABROAD: 'A parent abroad holds it.',
    PARENT_HERE: 'A parent in the UK holds it.',
    CONTESTED: 'It is contested.',
    HOLDER_SUSPECTED: 'The holder is suspected of the exploitation.',
    FULL_CARE_ORDER: 'A council shares it by a full care order.',
    INTERIM_CARE_ORDER: 'A council shares it by an interim care order.',
    EMERGENCY_PROTECTION_ORDER: 'A council has it by an emergency protection order.',
    ACCOMMODATED_S20: 'Accommodated under section 20 (England): the council has none.',
    ACCOMMODATED_S76: 'Accommodated under section 76 (Wales): the council has none.',
    SPECIAL_GUARDIAN: 'A special guardian holds it.',
    CHILD_ARRANGEMENTS_ORDER: 'Somebody holds it by a child arrangements order.',
    ADOPTER: 'An adoptive parent holds it.',
    NOT_ASKED: 'Nobody has asked yet.',
    NOT_KNOWN: 'Asked; nobody could say.',
  },
);
