import { graphEnum } from '@ictg/kit/graph';
import type { VisitState } from './visit.states.js';
import type { StaffRisk } from './visit.vocabulary.js';

export const VisitStateEnum = graphEnum<VisitState>('VisitState', 'Where a visit stands.', {
  PLANNED: 'Planned.',
  OUT: 'The worker is out.',
  BACK: 'The worker is back and safe.',
  CALLED_OFF: 'Did not take place.',
});

export const StaffRiskEnum = graphEnum<StaffRisk>(
  'StaffRisk',
  'What is known of danger to the worker.',
  {
    NONE_KNOWN: 'Nothing is known.',
    SOME: 'There is some; the note says what.',
    HIGH: 'High: never alone.',
  },
);
