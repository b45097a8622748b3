import type { MikroORM } from '@mikro-orm/postgresql';
/** Does something that nobody else does at the same time, in whatever process: the others wait for their turn. */
export declare function alone<Result>(orm: MikroORM, work: () => Promise<Result>): Promise<Result>;
