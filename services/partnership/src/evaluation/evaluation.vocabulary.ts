/** When somebody is asked. */
export const evaluationMoments = ['BEFORE', 'AFTER', 'THREE_MONTHS'] as const;
export type EvaluationMoment = (typeof evaluationMoments)[number];

/** Whether somebody still holds the post that they had. */
export const stillInPosts = ['NOT_ASKED', 'YES', 'NO', 'DECLINED'] as const;
export type StillInPost = (typeof stillInPosts)[number];

/** How sure somebody is of one aim, and how much they know of it: 1 to 5. */
export interface AimScore {
  readonly confidence: number;
  readonly knowledge: number;
}
