import { type Day } from '@ictg/kit/calendar';
import type { CountedItem } from './counted-item.js';
/** So many days before and after a session are compared. */
export declare const daysCompared = 90;
/** Something by which an area turned to the service. */
export interface Contact {
  readonly kind: 'REFERRAL' | 'CONSULTATION';
  readonly on: Day;
  readonly authority: string;
  readonly tie: string;
}
/** A session that was held for people of an area. */
export interface HeldSession {
  readonly on: Day;
  readonly area: string;
}
/**
 * The contacts from an area in the 90 days before an awareness session there and in the 90 days from it on. The first
 * session of a run counts: one that another came before within 180 days stands in its wake, so each contact is counted
 * once at most. A session whose 90 days are not over yet does not count.
 */
export declare function contactsAround(
  sessions: readonly HeldSession[],
  contacts: readonly Contact[],
  countedOn: Day,
): readonly CountedItem[];
