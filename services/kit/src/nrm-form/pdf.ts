import { readNrmEntries, type NrmRead } from './answers.js';
import { nrmFields, plainWords, type NrmField } from './field.js';

interface Found {
  readonly line: number;
  /** The first line behind the label, which may be broken over several. */
  readonly behind: number;
  readonly candidates: readonly { readonly field: NrmField; readonly at: number }[];
  /** What stands on the line behind the label. */
  readonly rest: string;
}

/**
 * Reads the copy of an NRM form that is mailed to its sender, from the lines of its text. A label that the form has
 * more than once is read only where its neighbours leave no doubt which one it is; the rest is shown beside the draft.
 */
export function readNrmLines(lines: readonly string[]): NrmRead {
  const found = labelsOn(lines);
  const entries: [string, string][] = [];
  const loose: string[] = lines.slice(0, found[0]?.line ?? lines.length);
  found.forEach((label, order) => {
    const until = found[order + 1]?.line ?? lines.length;
    const answer = [label.rest, ...lines.slice(label.behind, until)].join('\n').trim();
    if (answer === '') return;
    const field = onlyCandidate(found, order);
    if (field) entries.push([field.field, answer]);
    else loose.push(`${label.candidates[0]?.field.label ?? ''}: ${answer}`);
  });
  const read = readNrmEntries([...entries, ...referenceOf(lines)]);
  const unclear = loose
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((answer) => ({ name: '', answer, fault: 'UNCLEAR_QUESTION' as const }));
  return { ...read, unread: [...read.unread, ...unclear] };
}

/** The text of a PDF, line by line. */
export async function pdfLines(bytes: Uint8Array): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  // The library keeps the memory it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  // What a PDF holds between its letters is no part of an answer.
  return text.flatMap((page) => page.split('\n')).map((line) => line.replace(/\p{C}/gu, '').trim());
}

const labelled = nrmFields.map((field, at) => ({ field, at, words: plainWords(field.label) }));

const mostLinesOfLabel = 4;

function labelsOn(lines: readonly string[]): Found[] {
  const found: Found[] = [];
  let line = 0;
  while (line < lines.length) {
    const label = labelAt(lines, line);
    if (label) found.push(label);
    line = label?.behind ?? line + 1;
  }
  return found;
}

function labelAt(lines: readonly string[], line: number): Found | undefined {
  for (let length = 1; length <= mostLinesOfLabel; length += 1) {
    const candidates = labelledAs(lines.slice(line, line + length).join(' '));
    if (candidates.length > 0) return { line, behind: line + length, candidates, rest: '' };
  }
  // Label and answer on one line: "Label: answer".
  const text = lines[line] ?? '';
  const colon = text.indexOf(':');
  const candidates = colon > 0 ? labelledAs(text.slice(0, colon)) : [];
  return candidates.length > 0
    ? { line, behind: line + 1, candidates, rest: text.slice(colon + 1).trim() }
    : undefined;
}

function labelledAs(text: string): Found['candidates'] {
  const words = plainWords(text);
  return words === '' ? [] : labelled.filter((one) => one.field.isLabelled && one.words === words);
}

/** The one question that a label can be, given the labels around it that can be only one. */
function onlyCandidate(found: readonly Found[], order: number): NrmField | undefined {
  const own = found[order]?.candidates ?? [];
  if (own.length === 1) return own[0]?.field;
  const sure = (one: Found) => (one.candidates.length === 1 ? one.candidates[0]?.at : undefined);
  const after =
    found
      .slice(0, order)
      .flatMap((one) => sure(one) ?? [])
      .at(-1) ?? -1;
  const before = found.slice(order + 1).flatMap((one) => sure(one) ?? [])[0] ?? Infinity;
  const between = own.filter(({ at }) => at > after && at < before);
  return between.length === 1 ? between[0]?.field : undefined;
}

function referenceOf(lines: readonly string[]): [string, string][] {
  for (const line of lines) {
    const found = /\bNRM reference(?: number)?\s*:?\s*([A-Z0-9][A-Z0-9/-]{4,40})\b/i.exec(line);
    if (found?.[1]) return [['NRM reference', found[1]]];
  }
  return [];
}
