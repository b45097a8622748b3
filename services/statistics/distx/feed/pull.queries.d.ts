import { type Desk } from '@ictg/kit/database';
import type { FeedLook } from '@ictg/kit/feed';
import type { EverySource } from './feed.vocabulary.js';
/** Where the next page of a feed begins. */
export declare function positionOf(desk: Desk, source: EverySource): Promise<string>;
/** A page as it is kept. */
interface KeptPage {
  readonly cursor: string;
  readonly told: readonly {
    readonly id: string;
    readonly digest: string;
    readonly facts: object;
  }[];
  readonly gone: readonly string[];
}
/** Writes a page together with the place where the next one begins. */
export declare function writePage(desk: Desk, source: EverySource, page: KeptPage): Promise<void>;
/** Forgets what an owner told, and where its feed had been read to. */
export declare function beginAgain(desk: Desk, source: EverySource): Promise<void>;
/** Notes that a feed has been read whole. */
export declare function noteRead(desk: Desk, source: EverySource, look: FeedLook): Promise<void>;
/** Notes that reading a feed failed: what was read before stays, and grows stale. */
export declare function noteFault(desk: Desk, source: EverySource, fault: string): Promise<void>;
export {};
