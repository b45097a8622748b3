import { openDataRows } from '../geography/open-data.js';
import { nrmFields, plainWords } from './field.js';

/** Which question a text on the copy is, as far as its words say. */
export interface CopyLabel {
  /** The part of the copy that begins here; null where it is a question inside one. */
  readonly section: string | null;
  /** The questions that it may be. Under one heading a name is two questions; each entry is one way to read it. */
  readonly ways: readonly (readonly string[])[];
}

const rows = openDataRows('service/nrm-copy-labels.csv', ['section', 'label', 'fields']).map(
  ({ section, label, fields }) => ({
    section: plainWords(section),
    label: plainWords(label),
    fields: fields.split(' ').filter((field) => field !== ''),
  }),
);
const sections = new Set(rows.map(({ section }) => section).filter((section) => section !== ''));

const form = new Map<string, string[]>();
for (const { field, label, isLabelled } of nrmFields)
  if (isLabelled) {
    const words = plainWords(label);
    form.set(words, [...(form.get(words) ?? []), field]);
  }

const numbered = /^section \d/;

/**
 * The label that a text is in a section of the copy, undefined when it is none. The copy that is mailed has short labels
 * of its own, which mean one thing below one heading and another below the next; other copies ask as the form asks.
 */
export function copyLabel(text: string, section: string): CopyLabel | undefined {
  const words = plainWords(text);
  if (words === '') return undefined;
  const own = rows.find((row) => row.section === section && row.label === words);
  if (own) return { section: null, ways: [own.fields] };
  if (sections.has(words)) return { section: words, ways: [] };
  if (numbered.test(words)) return { section: '', ways: [] };
  const asked = form.get(words);
  if (asked) return { section: null, ways: asked.map((field) => [field]) };
  const anywhere = rows.find((row) => row.section === '' && row.label === words);
  return anywhere && { section: null, ways: [anywhere.fields] };
}

/** The questions that lines without a label answer below a heading, line by line; the last takes all that follow. */
export function unlabelledIn(section: string): readonly (readonly string[])[] {
  return rows
    .filter((row) => row.section === section && row.label === '')
    .map(({ fields }) => fields);
}
