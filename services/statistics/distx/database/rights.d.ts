import type { MigrationStep } from '@ictg/kit/database';
/** What is watched, and who may do what with which table. Records are copies: their owners watch their changes. */
export declare const rights: MigrationStep;
