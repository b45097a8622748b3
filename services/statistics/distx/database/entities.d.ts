import type { Entities } from '@ictg/kit/database';
/** Every table of attributes and snapshots. Nothing in them can be linked to a person without the other database. */
export declare const entities: Entities;
