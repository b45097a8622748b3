import type { MigrationStep } from '@ictg/kit/database';
/** What is published, and who stands behind it; and what was done once however often it was sent. */
export declare const pack: MigrationStep;
