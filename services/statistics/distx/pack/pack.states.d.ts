/** Where a publication pack stands. */
export declare const packStates: readonly ['DRAFTED', 'SIGNED_ONCE', 'PUBLISHED'];
export type PackState = (typeof packStates)[number];
/** Two different people sign; whoever drafted it may be one of them. */
export declare const packLifecycle: import('@ictg/kit/lifecycle').Lifecycle<
  'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
  'signFirst' | 'signSecond',
  never
>;
