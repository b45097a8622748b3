import { graphEnum } from '@ictg/kit/graph';
import type { Answer, Sex } from './care.vocabulary.js';
import type { LegalStatus } from './legal-status.vocabulary.js';

export const CareSexEnum = graphEnum<Sex>('CareSex', "Sex as a council's case system has it.", {
  FEMALE: 'Female.',
  MALE: 'Male.',
  OTHER: 'Described otherwise.',
  NOT_KNOWN: 'Not known, or not recorded.',
});

export const CareAnswerEnum = graphEnum<Answer>(
  'CareAnswer',
  "An answer of a council's case system.",
  { YES: 'Yes.', NO: 'No.', NOT_KNOWN: 'Not known, or not recorded.' },
);

export const CareLegalStatusEnum = graphEnum<LegalStatus>(
  'CareLegalStatus',
  'Under what law a child is in care. Statuses of section 20 are of England, those of section 76 of Wales.',
  {
    INTERIM_CARE_ORDER: 'Interim care order. The council shares parental responsibility.',
    FULL_CARE_ORDER: 'Full care order. The council shares parental responsibility.',
    FREEING_ORDER: 'Freed for adoption; not made since December 2005.',
    PLACEMENT_ORDER: 'Placement order.',
    ACCOMMODATED_S20:
      'Accommodated under section 20, Children Act 1989: gives the council no parental responsibility. England.',
    SHORT_BREAKS_S20: 'A single short break under section 20. England.',
    SHORT_BREAKS_AGREEMENT_S20: 'An agreed series of short breaks under section 20. England.',
    ACCOMMODATED_S76:
      'Accommodated under section 76, Social Services and Well-being (Wales) Act 2014. Wales.',
    SHORT_BREAKS_S76: 'Short breaks under section 76. Wales.',
    POLICE_PROTECTION: 'Under police protection, at most 72 hours.',
    EMERGENCY_PROTECTION_ORDER: 'Emergency protection order.',
    CHILD_ASSESSMENT_ORDER: 'Child assessment order.',
    REMANDED: 'Remanded to the council or to youth detention accommodation.',
    DETAINED_BY_POLICE: 'Detained by the police in accommodation of the council.',
    YOUTH_REHABILITATION_ORDER: 'Youth rehabilitation order with residence or intensive fostering.',
    NOT_KNOWN: 'Not recorded.',
  },
);
