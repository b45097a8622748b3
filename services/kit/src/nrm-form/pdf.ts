import { readNrmEntries, type NrmRead } from './answers.js';
import { unlabelledIn } from './copy-label.js';
import { sorted, type Label } from './copy-place.js';
import { nrmField, nrmFields, optionOf } from './field.js';
import { pdfCells, textOf, type Cell } from './pdf-cells.js';
import { treatmentOf } from './treatment.js';

/**
 * Reads the copy of an NRM form that is mailed to its sender. What a text answers is told by where it stands: beside a
 * label, or below it. A label that the form has more than once is read only where its neighbours leave no doubt which
 * one it is; what belongs to no label that is known is shown beside the draft, and never joined to another answer.
 */
export async function readNrmPdf(bytes: Uint8Array): Promise<NrmRead> {
  return readNrmCells(await pdfCells(bytes));
}

/** The same from what stands on its pages, in reading order. */
export function readNrmCells(cells: readonly Cell[]): NrmRead {
  const { labels, loose } = sorted(
    cells.filter(({ text }) => !pageNumber.test(text) && !reference.test(text)),
  );
  const entries: [string, string][] = [];
  const unclear: string[] = loose.map(({ text }) => text);
  labels.forEach((label, order) => {
    const parts = answersOf(label, fieldsOf(labels, order));
    if (parts)
      for (const [field, text] of parts) {
        const { answer, rest } = chosen(field, text);
        const place = entries.find(
          ([name]) => name === field && treatmentOf(field) === 'WHEREABOUTS',
        );
        // What says where the child is stays together behind its lock.
        if (place) place[1] = `${place[1]}, ${answer}`;
        else entries.push([field, answer]);
        if (rest !== '') unclear.push(rest);
      }
    else unclear.push([textOf(label.cells), textOf(label.answer)].filter(Boolean).join(': '));
  });
  const read = readNrmEntries([...entries, ...referenceOf(cells)]);
  const unread = unclear.map((answer) => ({
    name: '',
    answer,
    fault: 'UNCLEAR_QUESTION' as const,
  }));
  return { ...read, unread: [...read.unread, ...unread] };
}

/** Of a question that offers answers the first line may be one of them: what stands below it is no part of it. */
function chosen(name: string, text: string): { answer: string; rest: string } {
  const field = nrmField(name);
  const [first = '', ...rest] = text.split('\n');
  return field && field.options.length > 0 && !optionOf(field, text) && optionOf(field, first)
    ? { answer: first, rest: rest.join('\n') }
    : { answer: text, rest: '' };
}

const pageNumber = /^page \d+( of \d+)?$/i;

/** The questions of a label: undefined where more than one can be meant and its neighbours do not say which. */
function fieldsOf(labels: readonly Label[], order: number): readonly string[] | undefined {
  const ways = labels[order]?.ways ?? [];
  if (ways.length <= 1) return ways[0];
  const after =
    labels
      .slice(0, order)
      .flatMap((one) => sure(one) ?? [])
      .at(-1) ?? -1;
  const before = labels.slice(order + 1).flatMap((one) => sure(one) ?? [])[0] ?? Infinity;
  const between = ways.filter(([field]) => placeOf(field) > after && placeOf(field) < before);
  if (between.length === 1) return between[0];
  // A question that stands on the copy as often as on the form stands there in its order.
  const alike = labels.filter((one) => isAlike(one, ways));
  const place = labels.slice(0, order).filter((one) => isAlike(one, ways)).length;
  if (alike.length === ways.length) return ways[place];
  // What may say where the child is goes behind its lock, also when it may say something else.
  const locked = ways.filter(([field = '']) => treatmentOf(field) === 'WHEREABOUTS');
  return locked[Math.min(place, locked.length - 1)];
}

function isAlike(label: Label, ways: Label['ways']): boolean {
  return label.ways.map(([field]) => field).join() === ways.map(([field]) => field).join();
}

function sure({ ways }: Label): number | undefined {
  return ways.length === 1 && ways[0]?.length === 1 ? placeOf(ways[0][0]) : undefined;
}

const places = new Map(nrmFields.map(({ field }, at) => [field, at]));

function placeOf(field: string | undefined): number {
  return places.get(field ?? '') ?? -1;
}

/** What a label's text answers; undefined where nobody can say what it answers. */
function answersOf(
  { section, cells, answer, isHeading, ways }: Label,
  fields: readonly string[] | undefined,
): readonly [string, string][] | undefined {
  const text = textOf(answer);
  if (isHeading) return unlabelled(section, text.split('\n'));
  if (fields === undefined || fields.length === 0) {
    const [locked] = unlabelledIn(section)[0] ?? [];
    if (locked !== undefined && treatmentOf(locked) === 'WHEREABOUTS')
      return text === '' ? [] : [[locked, `${textOf(cells)}: ${text}`]];
    return ways.length > 0 && text === '' ? [] : undefined;
  }
  return split(fields, text === '' && isTicked(fields, section) ? 'Yes' : text);
}

/** A kind of exploitation stands on the copy only where it was ticked. */
function isTicked(fields: readonly string[], section: string): boolean {
  return section !== '' && (fields[0] ?? '').startsWith('types-of-exploitation-');
}

function unlabelled(
  section: string,
  lines: readonly string[],
): readonly [string, string][] | undefined {
  const asked = unlabelledIn(section);
  if (lines.join('').trim() === '') return [];
  if (asked.every((fields) => fields.length === 0)) return undefined;
  return asked.flatMap((fields, at) =>
    split(fields, at === asked.length - 1 ? lines.slice(at).join('\n') : (lines[at] ?? '')),
  );
}

const notGiven = /^(?:not provided|detail not provided)$/i;

/** The answers of a text: a whole name is first names and a last one. */
function split(fields: readonly string[], text: string): [string, string][] {
  const [first, last] = fields;
  if (first === undefined || text === '' || notGiven.test(text)) return [];
  const words = text.split(/\s+/);
  if (last === undefined || words.length === 1) return [[first, text]];
  return [
    [first, words.slice(0, -1).join(' ')],
    [last, words.at(-1) ?? ''],
  ];
}

const reference = /^NRM reference(?: number)?\s*:?\s*([A-Z0-9][A-Z0-9/-]{4,40})$/i;

function referenceOf(cells: readonly Cell[]): [string, string][] {
  for (const { text } of cells) {
    const found = reference.exec(text);
    if (found?.[1]) return [['NRM reference', found[1]]];
  }
  return [];
}
