import { graphEnum } from '@ictg/kit/graph';
import type { EmergencyPurpose } from './emergency.vocabulary.js';

export const EmergencyPurposeEnum = graphEnum<EmergencyPurpose>(
  'EmergencyPurpose',
  'What a number for the night is for.',
  {
    CHILDRENS_SERVICES_OUT_OF_HOURS: "Children's services at night and at weekends.",
    CHILDRENS_SERVICES_DAY: "Children's services in office hours.",
    POLICE_CONTACT: 'The police, when nobody is in immediate danger. In danger it is 999.',
  },
);
