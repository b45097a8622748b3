import type { Desk } from '@ictg/kit/database';
import type { Opened } from '../answer/table.js';
import { type ItemAnswer } from './answer-items.js';
import type { ItemArgs } from './item.input.js';
/** An answer with the snapshot it came from. */
export interface ItemTold {
  readonly opened: Opened;
  readonly answer: ItemAnswer;
}
/** Answers, and notes who was told what. @throws Refusal with the sentence where it cannot be answered */
export declare function askItems(desk: Desk, args: ItemArgs): Promise<ItemTold>;
