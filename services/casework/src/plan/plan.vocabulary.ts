/** Where a goal of the plan stands. */
export const goalStates = ['OPEN', 'REACHED', 'GIVEN_UP'] as const;
export type GoalState = (typeof goalStates)[number];

/** Where an action of the plan stands. */
export const actionStates = ['TO_DO', 'DONE', 'NOT_DONE'] as const;
export type ActionState = (typeof actionStates)[number];

/** How a guardian sees a child: face to face, remotely, or both. */
export const contactTierLevels = ['FACE_TO_FACE', 'BLENDED', 'REMOTE'] as const;
export type ContactTierLevel = (typeof contactTierLevels)[number];
