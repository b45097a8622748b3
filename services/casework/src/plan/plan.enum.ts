import { graphEnum } from '@ictg/kit/graph';
import type { GoalState, ActionState, ContactTierLevel } from './plan.vocabulary.js';

export const GoalStateEnum = graphEnum<GoalState>('GoalState', 'Where a goal of the plan stands.', {
  OPEN: 'Worked towards.',
  REACHED: 'Reached.',
  GIVEN_UP: 'No longer pursued, with the reason.',
});

export const ActionStateEnum = graphEnum<ActionState>(
  'ActionState',
  'Where an action of the plan stands.',
  {
    TO_DO: 'Still to do.',
    DONE: 'Done.',
    NOT_DONE: 'Will not be done, with the reason.',
  },
);

export const ContactTierLevelEnum = graphEnum<ContactTierLevel>(
  'ContactTierLevel',
  'How a guardian sees a child: face to face, remotely, or both.',
  {
    FACE_TO_FACE: 'Mostly face to face.',
    BLENDED: 'Face to face and remotely in turn.',
    REMOTE: 'Mostly by video or telephone.',
  },
);
