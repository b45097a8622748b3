import { graphEnum } from '@ictg/kit/graph';
import type {
  OutcomeDomain,
  MeasurePoint,
  OutcomeRating,
  OutcomeSource,
  OutcomeFactKind,
} from './outcome.vocabulary.js';

export const OutcomeDomainEnum = graphEnum<OutcomeDomain>(
  'OutcomeDomain',
  'A part of life in which support is to make a difference.',
  {
    IMMIGRATION: 'Immigration and asylum.',
    SOCIAL_CARE: 'Social care and placement.',
    CRIMINAL_JUSTICE: 'Criminal justice, the defence of section 45 among it.',
    NRM: 'The National Referral Mechanism.',
    EDUCATION: 'Education, training and work.',
    HEALTH: 'Physical and mental health.',
    MISSING: 'Missing and trafficked again.',
    SAFETY_OF_ACCOMMODATION: 'Whether it is safe where the child lives.',
    RELATIONSHIPS: 'Relationships and identity.',
    LEGAL_REPRESENTATION: 'Legal advice and representation.',
    VOICE: "The child's voice.",
    TRANSITION: 'The way into adult life.',
  },
);

export const MeasurePointEnum = graphEnum<MeasurePoint>(
  'MeasurePoint',
  'At which point of support it was measured.',
  {
    BASELINE: 'Within the first weeks.',
    REVIEW: 'At a review.',
    CLOSURE: 'At the end.',
  },
);

export const OutcomeRatingEnum = graphEnum<OutcomeRating>(
  'OutcomeRating',
  'How it stands in a domain. 1 is worst and 5 is best; the domain says what both mean.',
  {
    ONE: '1.',
    TWO: '2.',
    THREE: '3.',
    FOUR: '4.',
    FIVE: '5.',
    NOT_APPLICABLE: 'The domain does not apply to this child.',
    NOT_KNOWN: 'Nobody can say.',
  },
);

export const OutcomeSourceEnum = graphEnum<OutcomeSource>(
  'OutcomeSource',
  'Which agency a rating or fact comes from.',
  {
    CHILD: 'The child.',
    GUARDIAN: 'The guardian.',
    COUNCIL: "The council's children's services.",
    HOME_OFFICE: 'The Home Office.',
    COMPETENT_AUTHORITY: 'The competent authority of the NRM.',
    POLICE_OR_COURT: 'Police, prosecution or a court.',
    SOLICITOR: 'A solicitor.',
    SCHOOL: 'A school or college.',
    HEALTH_SERVICE: 'A health service.',
    OTHER: 'Another agency.',
  },
);

export const OutcomeFactKindEnum = graphEnum<OutcomeFactKind>(
  'OutcomeFactKind',
  'Something that happened and can be counted.',
  {
    LEAVE_GRANTED: 'Leave to remain was granted.',
    ASYLUM_GRANTED: 'Refugee status was granted.',
    LEAVE_REFUSED: 'Leave or asylum was refused.',
    POSITIVE_REASONABLE_GROUNDS: 'A positive reasonable grounds decision.',
    POSITIVE_CONCLUSIVE_GROUNDS: 'A positive conclusive grounds decision.',
    NEGATIVE_NRM_DECISION: 'A negative decision of either kind.',
    DEFENCE_RAISED: 'The defence of section 45 was raised.',
    CHARGE_DROPPED: 'A charge was dropped.',
    CONVICTED: 'The child was convicted.',
    EXPLOITER_CHARGED: 'Somebody was charged with exploiting the child.',
    PLACEMENT_STABLE: 'In one placement for six months or more.',
    PLACEMENT_MOVED: 'Moved to another placement.',
    SCHOOL_STARTED: 'Started at school, college or training.',
    SOLICITOR_INSTRUCTED: 'A solicitor was instructed.',
    HEALTH_SERVICE_BEGUN: 'Treatment or counselling began.',
    AGE_ACCEPTED: 'The age given by the child was accepted.',
    TRAFFICKED_AGAIN: 'The child was exploited again.',
  },
);
