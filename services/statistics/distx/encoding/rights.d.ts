import type { MigrationStep } from '@ictg/kit/database';
/** Who may do what with which table. Nothing is watched: encodings are copies, and links are made anew from them. */
export declare const encodingRights: MigrationStep;
