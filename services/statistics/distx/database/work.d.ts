import type { MigrationStep } from '@ictg/kit/database';
/** Two more feeds: what the service did beside its children, and awareness sessions. */
export declare const work: MigrationStep;
