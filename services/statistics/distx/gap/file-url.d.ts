import type { Told } from './gap.queries.js';
/** The files that an answer can be taken away as. */
export declare const formats: readonly ['csv', 'json', 'ods'];
export type Format = (typeof formats)[number];
/** The path of the same answer as a file. It names the snapshot and every choice, so it is the same for ever. */
export declare function fileUrl({ opened, answer }: Told, format: Format): string;
