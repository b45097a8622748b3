import { graphEnum } from '@ictg/kit/graph';
import type { DenialState } from './denial.states.js';
import type { RecordOwner } from './denial.vocabulary.js';

export const RecordOwnerEnum = graphEnum<RecordOwner>(
  'RecordOwner',
  "Whose record a child's reference leads to.",
  {
    HOME_OFFICE: "The Home Office's, by the NRM reference.",
    COUNCIL: "A council's, of the child's care, by the Home Office reference.",
  },
);

export const RecordDenialStateEnum = graphEnum<DenialState>(
  'RecordDenialState',
  'Where the statement stands that a record is not of this child.',
  {
    SAID: 'Said: the record is closed, and a manager is to look into it.',
    CONFIRMED: 'Another person confirmed it: the record stays closed.',
    UNDONE: 'A manager undid it: the record is open again.',
  },
);
