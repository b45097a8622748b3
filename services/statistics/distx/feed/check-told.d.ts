import type { EverySource } from './feed.vocabulary.js';
/**
 * What an owner told, once it is of the agreed shape.
 * @throws when anything more is told: a name that an owner sent by mistake goes no further
 */
export declare function checkTold(source: EverySource, told: unknown): object;
