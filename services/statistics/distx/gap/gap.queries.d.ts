import type { Desk } from '@ictg/kit/database';
import { type Answer } from '../answer/answer.js';
import { type GapQuery } from '../answer/query.js';
import type { Opened } from '../answer/table.js';
import type { GapArgs } from './gap.input.js';
/** An answer with the snapshot it came from. */
export interface Told {
  readonly opened: Opened;
  readonly answer: Answer;
}
/** Answers, and notes who was told what. @throws Refusal with the sentence where it cannot be answered */
export declare function askGap(desk: Desk, args: GapArgs): Promise<Told>;
/** Finds the answer for somebody who may have it. It is not told before it is noted. */
export declare function findGap(desk: Desk, args: GapArgs): Promise<Told>;
/** The quarters asked about, as far as a snapshot has them. @throws Refusal where one is no quarter */
export declare function spanOf(
  asked: {
    readonly from: string;
    readonly to?: string | null;
  },
  document: Opened['document'],
): Pick<GapQuery, 'from' | 'to'>;
/** An answer, or a refusal that says why there is none. */
export declare function orRefused<Result>(work: () => Result): Result;
/** What was told, as far as it is noted. */
interface Noted {
  readonly opened: Pick<Opened, 'id'>;
  readonly answer: {
    readonly query: object;
    readonly cells: readonly unknown[];
  };
}
/** Notes who was told which figures. */
export declare function noteTold(
  desk: Desk,
  { opened: { id }, answer: { query, cells } }: Noted,
): Promise<void>;
/** What this snapshot and those before say of the whole, newest first. */
export declare function revisionsOf(desk: Desk, { opened, answer }: Told): Promise<readonly Told[]>;
export {};
