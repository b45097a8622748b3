import { type Day } from '@ictg/kit/calendar';
import type { ToldCare } from '@ictg/kit/feed';
import { type Answer } from '../cube/counted-child.js';
/** Whether a child was looked after on a day, short breaks left out; UNKNOWN where only undated episodes could say so. */
export declare function isLookedAfter(care: readonly ToldCare[], from: Day, to?: string): Answer;
/** What is known of a child's care at the referral. */
export interface CareFacts {
  readonly on: Day;
  readonly care: readonly ToldCare[];
  /** Whether the authority of the referral supplies its care records. */
  readonly isSupplied: boolean;
}
/** Whether a child was looked after on the day of the referral or soon after; silence is NO only from those who supply. */
export declare function lookedAfterAtReferral({ on, care, isSupplied }: CareFacts): Answer;
/** Whether a child came alone to ask for asylum, as any of its care records says. */
export declare function isUnaccompanied(care: readonly ToldCare[]): Answer;
