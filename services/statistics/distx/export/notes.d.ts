import type { Answer } from '../answer/answer.js';
import type { Opened } from '../answer/table.js';
import type { SnapshotDocument } from '../snapshot/document.js';
/** What a reader must know to read the figures right, in plain sentences. */
export declare function notesOf(answer: Answer, opened: Opened): readonly string[];
/** What holds of every figure of a snapshot, whatever it is about. */
export declare function standingNotes(
  document: SnapshotDocument,
  sources: SnapshotDocument['sources'],
): readonly string[];
/** How to quote a snapshot. */
export declare function citation({ id, document }: Opened): string;
