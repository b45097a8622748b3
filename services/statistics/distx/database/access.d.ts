import type { MigrationStep } from '@ictg/kit/database';
/** Who was told which figures: lines are added and never changed. */
export declare const access: MigrationStep;
