import type { Entities } from '@ictg/kit/database';
/** Every table of the database that linking works in. No attribute of a child is among them. */
export declare const encodingEntities: Entities;
