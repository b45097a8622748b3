import { type Desk } from '@ictg/kit/database';
import type { Earlier, Snapshot } from './build.js';
/** The snapshot that was published last. */
export declare function latestSnapshot(desk: Desk): Promise<Earlier | undefined>;
/** Publishes a snapshot. The same one twice is one. */
export declare function keepSnapshot(
  desk: Desk,
  { id, text, document, choices }: Snapshot,
): Promise<void>;
