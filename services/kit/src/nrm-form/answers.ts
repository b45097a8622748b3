import { parse } from 'csv-parse/sync';
import { isLonger } from '../character/index.js';
import type { NrmFault } from './fault.js';
import { nrmField, nrmFields, optionOf, plainWords, type NrmField } from './field.js';
import { givenAs } from './given.js';

/** An answer of an NRM form: words as the form shows them, or a code where the form has codes. */
export interface NrmAnswered {
  readonly field: string;
  readonly answer: string;
}

/** Something of a payload that is not taken over, and why. */
export interface NrmUnread {
  readonly name: string;
  readonly answer: string;
  readonly fault: NrmFault;
}

/** What was read of an NRM form. */
export interface NrmRead {
  /** The NRM reference, where the payload has one. The form itself knows none before it is sent. */
  readonly reference: string | null;
  readonly answers: readonly NrmAnswered[];
  readonly unread: readonly NrmUnread[];
}

const mostEntries = 1_000;
const longestAnswer = 20_000;
const referenceNames = new Set([
  'nrm reference',
  'nrm ref',
  'nrm reference number',
  'case reference',
]);

/**
 * Reads the payload of an NRM form: JSON, as one object or as a list of field and answer, or CSV, with one line for
 * each question or one line for the form.
 * @throws SyntaxError with a sentence when it is neither
 */
export function readNrmPayload(text: string): NrmRead {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new SyntaxError('The file is empty. Choose the file of the NRM form.');
  return readNrmEntries(/^[[{]/.test(trimmed) ? fromJson(trimmed) : fromCsv(trimmed));
}

/** Sorts named answers into what the form knows and what it does not. */
export function readNrmEntries(entries: readonly (readonly [string, unknown])[]): NrmRead {
  const answers = new Map<string, string>();
  const unread: NrmUnread[] = [];
  let reference: string | null = null;
  const leave = (name: string, answer: string, fault: NrmFault) =>
    unread.push({ name, answer: answer.slice(0, longestAnswer), fault });
  for (const [name, value] of entries.slice(0, mostEntries)) {
    const field = nrmField(name.trim()) ?? onlyFieldLabelled(name);
    const { answer, fault } = givenAs(value, field);
    if (answer === '') continue;
    if (fault) leave(name, answer, fault);
    else if (referenceNames.has(plainWords(name))) {
      if (isNrmReference(answer)) reference = answer;
      else leave(name, answer, 'NOT_A_REFERENCE');
    } else if (!field) leave(name, answer, 'NO_SUCH_QUESTION');
    else {
      const wrong = faultOf(field, answer, answers);
      if (wrong) leave(name, answer, wrong);
      else answers.set(field.field, optionWords(field, answer));
    }
  }
  if (entries.length > mostEntries) leave('', `${entries.length - mostEntries}`, 'TOO_MANY');
  return { reference, answers: inOrder(answers), unread };
}

/** Whether a text could be an NRM reference: letters, digits, dashes and slashes, with a digit among them. */
export function isNrmReference(text: string): boolean {
  return /^(?=.*\d)[A-Z0-9][A-Z0-9 /-]{3,59}$/i.test(text.trim());
}

function faultOf(
  field: NrmField,
  answer: string,
  answers: ReadonlyMap<string, string>,
): NrmFault | null {
  if (isLonger(answer, longestAnswer)) return 'TOO_LONG';
  if (field.options.length > 0 && !optionOf(field, answer)) return 'NOT_OFFERED';
  const before = answers.get(field.field);
  return before !== undefined && before !== optionWords(field, answer) ? 'ANSWERED_TWICE' : null;
}

/** Answers in the order of the form, whatever order they came in. */
function inOrder(answers: ReadonlyMap<string, string>): NrmAnswered[] {
  return nrmFields.flatMap(({ field }) => {
    const answer = answers.get(field);
    return answer === undefined ? [] : [{ field, answer }];
  });
}

function optionWords(field: NrmField, answer: string): string {
  return optionOf(field, answer)?.words ?? answer;
}

function onlyFieldLabelled(label: string) {
  const wanted = plainWords(label);
  const found = nrmFields.filter((field) => field.isLabelled && plainWords(field.label) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

function fromJson(text: string): (readonly [string, unknown])[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SyntaxError('This is not valid JSON. Export the NRM form again from its system.');
  }
  if (Array.isArray(json)) return json.flatMap(fromListEntry);
  const whole = json as Record<string, unknown>;
  // Some systems wrap the answers.
  for (const inner of ['answers', 'fields', 'data']) {
    const { [inner]: answers, ...beside } = whole;
    if (answers && typeof answers === 'object')
      return [
        ...Object.entries(beside),
        ...(Array.isArray(answers) ? answers.flatMap(fromListEntry) : Object.entries(answers)),
      ];
  }
  return Object.entries(whole);
}

function fromListEntry(entry: unknown): (readonly [string, unknown])[] {
  if (!entry || typeof entry !== 'object') return [['', entry]];
  const { field, name, label, answer, value } = entry as Record<string, unknown>;
  const called = [field, name, label].find((one): one is string => typeof one === 'string');
  return [[called ?? '', called === undefined ? entry : (answer ?? value)]];
}

function fromCsv(text: string): (readonly [string, unknown])[] {
  const lines = readCsv(text);
  const [header = [], ...rest] = lines;
  // One line for the form: its questions stand in the first line.
  const known = header.filter((name) => nrmField(name) ?? onlyFieldLabelled(name)).length;
  if (rest.length > 0 && known > 1 && known >= header.length / 2) {
    if (rest.length > 1)
      throw new SyntaxError('This file holds several NRM forms. Send each in a file of its own.');
    return header.map((name, at) => [name, rest[0]?.[at] ?? '']);
  }
  const hasNames = /^(field|name|question|label)$/i.test(header[0] ?? '');
  return (hasNames ? rest : lines).map((line) =>
    line.length >= 2 && line[0] ? [line[0], line[1]] : ['', line.join(', ')],
  );
}

function readCsv(text: string): string[][] {
  try {
    // A spreadsheet of a country with decimal commas separates by semicolons, and one pasted by tabs.
    const [first = ''] = text.split('\n', 1);
    const delimiter = [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ',';
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    if (rows.every((row) => row.length < 2)) throw new Error('one column');
    return rows;
  } catch {
    throw new SyntaxError(
      'This is neither JSON nor CSV of an NRM form. Export it again, or drop its PDF copy here.',
    );
  }
}
