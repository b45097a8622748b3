import { graphEnum } from '@ictg/kit/graph';
import type { AdviceStanding } from './advice.rules.js';
import type { AdviceState } from './advice.states.js';
import type {
  AdviceAnswer,
  AdviceKind,
  AdviceTopic,
  AgencyType,
  ChildChange,
  DueRegard,
} from './advice.vocabulary.js';

export const AdviceKindEnum = graphEnum<AdviceKind>('AdviceKind', 'What an agency was asked for.', {
  ADVICE: 'Advice of an RPC.',
  ADVOCACY: "A direct worker's representation to a public body.",
  NOT_INVITED: 'To invite the guardian, who was not invited to a meeting, too late or refused.',
});

export const AdviceTopicEnum = graphEnum<AdviceTopic>('AdviceTopic', 'What advice is about.', {
  EXPLOITATION_INDICATORS: 'Whether the signs point to exploitation.',
  NRM: 'The National Referral Mechanism.',
  SAFETY_PLANNING: 'How the child is kept safe.',
  SUPPORT: 'What support the child should have.',
  CRIMINAL_PROCEEDINGS: 'Police, prosecution and court.',
  SECTION_45: 'The statutory defence of section 45 of the Modern Slavery Act 2015.',
  IMMIGRATION: 'Asylum and leave to remain.',
  ACCOMMODATION: 'Where the child lives and who cares for them.',
  EDUCATION: 'School or college.',
  HEALTH: 'Physical and mental health.',
  GUARDIAN_INVOLVED: 'That the guardian is invited and heard.',
  OTHER: 'Something else.',
});

export const AgencyTypeEnum = graphEnum<AgencyType>('AgencyType', 'What sort of agency it is.', {
  CHILDRENS_SERVICES: "A council's children's services.",
  POLICE: 'Police.',
  YOUTH_JUSTICE: 'A youth justice service.',
  EDUCATION: 'A school, college or education service.',
  HEALTH: 'A health service.',
  HOME_OFFICE: 'The Home Office.',
  PROSECUTION_OR_COURT: 'The prosecution or a court.',
  LEGAL: 'A solicitor or adviser.',
  CARE_PROVIDER: 'Whoever cares for the child for a council.',
  CHARITY: 'A charity.',
  OTHER: 'Another agency.',
});

export const AdviceStateEnum = graphEnum<AdviceState>('AdviceState', 'Where advice stands.', {
  AWAITING_ANSWER: 'The agency has not answered yet.',
  ANSWERED: 'Answered; what changed for the child is still to come.',
  OUTCOME_RECORDED: 'What changed for the child is recorded.',
  WITHDRAWN: 'Taken back.',
});

export const AdviceStandingEnum = graphEnum<AdviceStanding>(
  'AdviceStanding',
  'How advice stands today. Each piece has exactly one, so the counts add up.',
  {
    WAITING: 'No answer yet and still in time.',
    OVERDUE: 'No answer, and its day is past.',
    ACTED_ON: 'Done.',
    NOT_ACTED_ON: 'Not done.',
    OVERTAKEN: 'Overtaken by events.',
    WITHDRAWN: 'Taken back.',
  },
);

export const AdviceAnswerEnum = graphEnum<AdviceAnswer>(
  'AdviceAnswer',
  'What the agency answered.',
  {
    DONE: 'It was done.',
    NOT_DONE: 'It was not done.',
    OVERTAKEN: 'Events overtook it.',
  },
);

export const DueRegardEnum = graphEnum<DueRegard>(
  'DueRegard',
  'Whether a public body weighed seriously what was put to it.',
  { YES: 'Yes.', PARTLY: 'In part.', NO: 'No.', NOT_KNOWN: 'Not known.' },
);

export const ChildChangeEnum = graphEnum<ChildChange>(
  'ChildChange',
  'What became of the child after advice.',
  {
    BETTER: 'It is better for the child.',
    SAME: 'Nothing changed.',
    WORSE: 'It is worse for the child.',
    TOO_EARLY_TO_SAY: 'Too early to say.',
  },
);
