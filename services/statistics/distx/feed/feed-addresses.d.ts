import type { EverySource } from './feed.vocabulary.js';
/** Where each owner's feed is. */
export type FeedAddresses = Readonly<Record<EverySource, string>>;
