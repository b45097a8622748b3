import type { MigrationStep } from '@ictg/kit/database';
/** The history of this database, oldest first. A step that has been released never changes. */
export declare const steps: readonly MigrationStep[];
