import type { Desk } from '@ictg/kit/database';
import { Opened } from '../answer/table.js';
/** The snapshot of an id, or the newest. @throws Refusal where there is none */
export declare function openSnapshot(desk: Desk, id: string | null): Promise<Opened>;
/** The snapshot before, where there is one. */
export declare function openPrevious(desk: Desk, opened: Opened): Promise<Opened | undefined>;
