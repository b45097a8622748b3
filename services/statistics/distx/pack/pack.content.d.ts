import { type Answer } from '../answer/answer.js';
import type { Opened } from '../answer/table.js';
/** The words of a pack that people write. */
export interface PackWords {
  readonly title: string;
  readonly notes: string;
}
/** The answers that a pack is made of, in the order of its tables. */
export declare function answersOf(opened: Opened, earlier: Opened | undefined): readonly Answer[];
/** The digest of all that a pack says: another word or figure is another digest. */
export declare function digestOfPack(
  { title, notes }: PackWords,
  opened: Opened,
  answers: readonly Answer[],
): string;
/** A pack as an accessible spreadsheet: cover and notes, who signed, then a sheet for each table. */
export declare function packFile(
  words: PackWords,
  opened: Opened,
  answers: readonly Answer[],
  signed: readonly string[],
): Uint8Array;
