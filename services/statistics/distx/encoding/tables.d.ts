import type { MigrationStep } from '@ictg/kit/database';
/** The tables as the entities declared them at first. A test compares all steps with the entities of today. */
export declare const encodingTables: MigrationStep;
