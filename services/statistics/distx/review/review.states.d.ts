/** Where the review of a pair stands. */
export declare const reviewStates: readonly ['WAITING', 'ANSWERED_ONCE', 'DISPUTED', 'DECIDED'];
export type ReviewState = (typeof reviewStates)[number];
/** What can be done with it. */
export declare const reviewActions: readonly ['answerFirst', 'agree', 'disagree', 'adjudicate'];
export type ReviewAction = (typeof reviewActions)[number];
/** Two people answer without knowing of each other; where they differ, or neither can tell, a third decides. */
export declare const reviewLifecycle: import('@ictg/kit/lifecycle').Lifecycle<
  'ANSWERED_ONCE' | 'DECIDED' | 'DISPUTED' | 'WAITING',
  'adjudicate' | 'agree' | 'answerFirst' | 'disagree',
  never
>;
