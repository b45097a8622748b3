import { createHash } from 'node:crypto';
import { answerGap } from '../answer/answer.js';
import { citation, notesOf } from '../export/notes.js';
import { odsOf } from '../export/ods.js';
import { datasetOf } from '../export/dataset.js';
import { sheetOf } from '../export/sheet.js';
import { packTables } from './pack.data.js';
/** The answers that a pack is made of, in the order of its tables. */
export function answersOf(opened, earlier) {
  const { from, to } = opened.document;
  return packTables.map(({ query }) => answerGap({ ...query, from, to }, opened, earlier));
}
/** The digest of all that a pack says: another word or figure is another digest. */
export function digestOfPack({ title, notes }, opened, answers) {
  const sheets = answers.map((answer) => sheetOf(datasetOf(answer, opened)));
  return createHash('sha256')
    .update(JSON.stringify([title, notes, opened.id, packTables, sheets]))
    .digest('hex');
}
/** A pack as an accessible spreadsheet: cover and notes, who signed, then a sheet for each table. */
export function packFile(words, opened, answers, signed) {
  const [first] = answers;
  return odsOf(
    words.title,
    [
      ...words.notes.split(/\n+/).filter((line) => line.trim() !== ''),
      ...packTables.map(({ title }, at) => `Table ${String(at + 1)}: ${title}.`),
      ...signed,
      ...(first === undefined ? [citation(opened)] : notesOf(first, opened)),
    ],
    answers.map((answer) => sheetOf(datasetOf(answer, opened))),
  );
}
//# sourceMappingURL=pack.content.js.map
