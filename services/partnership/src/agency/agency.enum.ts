import { graphEnum } from '@ictg/kit/graph';
import type { AgencyKind } from './agency.vocabulary.js';

export const AgencyKindEnum = graphEnum<AgencyKind>(
  'AgencyKind',
  'What kind of organisation an agency is.',
  {
    COUNCIL: 'A council, with or without duties for children.',
    POLICE: 'A police force.',
    HOME_OFFICE: 'A unit of the Home Office.',
    NGO: 'A charity or other organisation outside government.',
    HEALTH: 'A health body.',
    SCHOOL: 'A school or college.',
    CRIME_AGENCY: 'The National Crime Agency, or a regional organised crime unit.',
    LABOUR_INSPECTORATE: 'A body that inspects working conditions.',
    OTHER: 'Any other organisation.',
  },
);
