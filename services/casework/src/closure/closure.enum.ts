import { graphEnum } from '@ictg/kit/graph';
import type { ClosureState } from './closure.states.js';

export const ClosureStateEnum = graphEnum<ClosureState>(
  'ClosureState',
  'Where a proposal to close support stands.',
  {
    PROPOSED: 'Waits for a manager, another person than its writer.',
    APPROVED: 'Approved; support was closed by it.',
    SENT_BACK: 'Sent back with a reason; support goes on.',
    WITHDRAWN: 'Taken back by its writer; support goes on.',
  },
);
