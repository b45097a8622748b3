import { graphEnum } from '@ictg/kit/graph';
import type { MissingState } from './missing.states.js';
import type {
  LastSeen,
  MissingEnding,
  ToldAgency,
  ReturnInterviewAnswer,
} from './missing.vocabulary.js';

export const MissingStateEnum = graphEnum<MissingState>(
  'MissingState',
  'Where a missing episode stands.',
  {
    MISSING: 'The child is missing.',
    RETURNED: 'The child is back; a return interview is to be offered.',
    INTERVIEW_OFFERED: 'A return interview was offered and is still to be held.',
    DONE: 'The child is back and the interview was held or declined, or there was none to hold.',
  },
);

export const LastSeenEnum = graphEnum<LastSeen>(
  'LastSeen',
  'In what kind of place the child was last seen. Never which place.',
  {
    PLACEMENT_OR_HOME: 'Where the child lives.',
    SCHOOL_OR_COLLEGE: 'At school or college.',
    WITH_PEOPLE_KNOWN: 'With friends, family or others whom the child knows.',
    TRANSPORT: 'At a station, at a stop or on the way.',
    PUBLIC_PLACE: 'In a public place.',
    OFFICIAL_BUILDING: 'With the police, at court or in an office.',
    ONLINE_ONLY: 'Heard of by telephone or online only.',
    NOT_KNOWN: 'Nobody can say.',
  },
);

export const MissingEndingEnum = graphEnum<MissingEnding>(
  'MissingEnding',
  'How a missing episode ended.',
  {
    CAME_BACK: 'The child came back of their own accord.',
    FOUND_BY_POLICE: 'The police found the child.',
    FOUND_BY_OTHERS: 'Somebody else found the child.',
    FOUND_ABROAD: 'The child was found outside the United Kingdom.',
    DIED: 'The child died.',
    REPORTED_IN_ERROR: 'The child had not been missing.',
  },
);

export const ToldAgencyEnum = graphEnum<ToldAgency>(
  'ToldAgency',
  'Who has to be told of a missing child.',
  {
    POLICE: 'The police.',
    CHILDRENS_SERVICES: "The council's children's services.",
    MANAGER: 'The service manager, or whoever is on call.',
  },
);

export const ReturnInterviewAnswerEnum = graphEnum<ReturnInterviewAnswer>(
  'ReturnInterviewAnswer',
  'What came of a return interview.',
  {
    OFFERED: 'Offered; still to be held.',
    HELD: 'Held.',
    DECLINED: 'The child did not want one.',
  },
);
