import type { MikroORM } from '@mikro-orm/postgresql';
import type { Log } from '@ictg/kit/log';
/**
 * Publishes a snapshot a day, and the first soon after the start, in a process of its own: linking takes a processor
 * for a while, and whoever asks meanwhile is answered from the snapshot before.
 * @returns what stops it
 */
export declare function keepCounting(orm: MikroORM, log: Log): () => void;
