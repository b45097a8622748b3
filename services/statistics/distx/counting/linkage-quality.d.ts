import type { LinkageQuality } from '../cube/counted-child.js';
import type { RecordLink } from '../linking/link-sources.js';
import type { ToldRecord } from './count-world.js';
import type { Source } from '../feed/feed.vocabulary.js';
import { type ReviewedPair } from './sample.rules.js';
/** How well NRM referrals were linked with the two other sources, overall and by group. */
export declare function linkageQuality(
  records: readonly ToldRecord[],
  links: readonly RecordLink[],
  reviewed: ReadonlyMap<Source, readonly ReviewedPair[]>,
): readonly LinkageQuality[];
