import type { MikroORM } from '@mikro-orm/postgresql';
import { type FeedCaller } from '@ictg/kit/feed';
import { type EverySource } from './feed.vocabulary.js';
/** The two databases: neither alone tells anything about a person. */
export interface Databases {
  readonly attributes: MikroORM;
  readonly encodings: MikroORM;
}
export interface PullOptions {
  readonly source: EverySource;
  /** The owner's service, e.g. http://127.0.0.1:41003. */
  readonly url: string;
  readonly caller: FeedCaller;
  readonly databases: Databases;
  /** Entries asked for at once. */
  readonly pageSize?: number;
  /** How often an owner that cannot be reached is tried. */
  readonly patience?: number;
}
/** What came of reading one owner's feed. */
export interface Pulled {
  readonly source: EverySource;
  /** How many entries came: new, changed or removed records. */
  readonly entries: number;
  readonly records: number;
}
/**
 * Reads what is new in an owner's feed. It can be stopped anywhere and tried again: each page is written together with
 * the place where the next begins, and a page that comes twice changes nothing. In the end both sides must have the
 * same records; where they have not, everything is read once more from the beginning.
 */
export declare function pull(options: PullOptions): Promise<Pulled>;
