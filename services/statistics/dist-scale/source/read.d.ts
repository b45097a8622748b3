import type { Person } from '@ictg/kit/linkage';
import type { SourceMap } from './map.js';
/** Reads the people of a file by its map: one line of CSV each, the header naming the columns. */
export declare function readPeople(text: string, map: SourceMap, path: string): Person[];
