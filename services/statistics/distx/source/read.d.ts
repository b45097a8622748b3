import { type Person } from '@ictg/kit/linkage';
import type { SourceMap } from './map.js';
/** The people of a file, and what a person should know about how it was read. */
export interface Reading {
  readonly people: readonly Person[];
  readonly remarks: readonly string[];
}
/** Reads the people of a file by its map: one line of CSV each, the header naming the columns. */
export declare function readPeople(text: string, map: SourceMap, path: string): Reading;
/** The names of the columns of a file. */
export declare function headerOf(text: string): readonly string[];
