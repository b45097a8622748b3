import type { Day } from '@ictg/kit/calendar';
import type { ToldWork } from '@ictg/kit/feed';
import type { CountedItem } from './counted-item.js';
/** A thing done as its owner told it, under the owner's token. */
export interface WorkRecord {
  readonly id: string;
  readonly facts: ToldWork;
}
/** The one thing that is counted of a record of work. */
export declare function itemOfWork(told: ToldWork, tie: string, countedOn: Day): CountedItem;
