import { createHash } from 'node:crypto';
import { answerGap, type Answer } from '../answer/answer.js';
import type { Opened } from '../answer/table.js';
import { citation, notesOf } from '../export/notes.js';
import { odsOf } from '../export/ods.js';
import { datasetOf } from '../export/dataset.js';
import { sheetOf } from '../export/sheet.js';
import { packTables } from './pack.data.js';

/** The words of a pack that people write. */
export interface PackWords {
  readonly title: string;
  readonly notes: string;
}

/** The answers that a pack is made of, in the order of its tables. */
export function answersOf(opened: Opened, earlier: Opened | undefined): readonly Answer[] {
  const { from, to } = opened.document;
  return packTables.map(({ query }) => answerGap({ ...query, from, to }, opened, earlier));
}

/** The digest of all that a pack says: another word or figure is another digest. */
export function digestOfPack(
  { title, notes }: PackWords,
  opened: Opened,
  answers: readonly Answer[],
): string {
  const sheets = answers.map((answer) => sheetOf(datasetOf(answer, opened)));
  return createHash('sha256')
    .update(JSON.stringify([title, notes, opened.id, packTables, sheets]))
    .digest('hex');
}

/** A pack as an accessible spreadsheet: cover and notes, who signed, then a sheet for each table. */
export function packFile(
  words: PackWords,
  opened: Opened,
  answers: readonly Answer[],
  first: readonly string[],
  signed: readonly string[],
): Uint8Array {
  const [leading] = answers;
  return odsOf(
    words.title,
    [
      ...first,
      ...words.notes.split(/\n+/).filter((line) => line.trim() !== ''),
      ...packTables.map(({ title }, at) => `Table ${String(at + 1)}: ${title}.`),
      ...signed,
      ...(leading === undefined ? [citation(opened)] : notesOf(leading, opened)),
    ],
    answers.map((answer) => sheetOf(datasetOf(answer, opened))),
  );
}
