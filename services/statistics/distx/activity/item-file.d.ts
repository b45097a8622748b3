import type { Format } from '../gap/file-url.js';
import type { ItemTold } from './item.queries.js';
/** The path of the same answer as a file. It names the snapshot and every choice, so it is the same for ever. */
export declare function itemFileUrl({ opened, answer }: ItemTold, format: Format): string;
