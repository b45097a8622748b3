import type { MigrationStep } from '@ictg/kit/database';
/** Pairs of records that people look at, and what they say of them: an answer is added and never changed. */
export declare const review: MigrationStep;
