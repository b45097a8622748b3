import type { FeedCaller } from '@ictg/kit/feed';
import type { CountedWorld } from '../cube/counted-child.js';
import { type Databases } from '../feed/pull.js';
import type { FeedAddresses } from '../feed/feed-addresses.js';
import { type RecordLink } from '../linking/link-sources.js';
export interface RebuildOptions {
  readonly databases: Databases;
  readonly addresses: FeedAddresses;
  readonly caller: FeedCaller;
  /** What ties are made with: known to this service alone. */
  readonly secret: string;
  readonly countedOn: string;
  /** How often an owner that cannot be reached is tried. */
  readonly patience?: number;
  /** Tells whoever waits what is being done. */
  say(sentence: string): void;
}
/** Pulls every feed, links, and counts. A feed that cannot be read leaves its source as it was, marked as such. */
export declare function countNow(options: RebuildOptions): Promise<CountedWorld>;
/** Counts what has been pulled and linked. */
export declare function countLinked(
  options: Pick<RebuildOptions, 'databases' | 'countedOn' | 'secret'>,
  before?: readonly RecordLink[],
): Promise<CountedWorld>;
