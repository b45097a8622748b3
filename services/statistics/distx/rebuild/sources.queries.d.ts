import type { Desk } from '@ictg/kit/database';
import type { WorkRecord } from '../activity/work.rules.js';
import type { ToldRecord } from '../counting/count-world.js';
import type { SourceState } from '../cube/counted-child.js';
import { type EverySource } from '../feed/feed.vocabulary.js';
/** Every record of a person that the owners told, oldest first. */
export declare function toldRecords(desk: Desk): Promise<ToldRecord[]>;
/** Everything done that the owners told, oldest first. */
export declare function toldWorkRecords(desk: Desk): Promise<WorkRecord[]>;
/** What each of the sources is today. */
export declare function sourceStates(
  desk: Desk,
  records: readonly ToldRecord[],
  now: Date,
  which?: readonly EverySource[],
): Promise<SourceState[]>;
