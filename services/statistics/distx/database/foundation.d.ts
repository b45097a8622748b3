import type { MigrationStep } from '@ictg/kit/database';
/** The role that this service works as at run time. It owns nothing, and sees no encoding. */
export declare const runRole = 'ictg_statistics_run';
/** What the tables and their policies stand on, and so comes before them. */
export declare const foundation: MigrationStep;
