import type { MigrationStep } from '@ictg/kit/database';
/** The role that links records. It sees sealed encodings and no attribute. */
export declare const linkRole = 'ictg_statistics_encodings_run';
/** What the tables and their policies stand on, and so comes before them. */
export declare const encodingFoundation: MigrationStep;
