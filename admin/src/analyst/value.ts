import type { VariableField } from './variable.js';

/** What somebody chose of the variables, by name; what is not here is as the question has it. */
export type Values = Readonly<Record<string, unknown>>;

/** The text of the variables as values; nothing while it is not JSON of one object. */
export function valuesOf(text: string): Values | undefined {
  if (text.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Values)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a field shows: what was chosen, else what the question has. */
export function valueOf({ name, usual }: VariableField, values: Values): unknown {
  return Object.hasOwn(values, name) ? values[name] : usual;
}

/** The text of the variables after one was chosen anew. What is as the question has it is left out. */
export function textWith(field: VariableField, values: Values, chosen: unknown): string {
  const others = Object.entries(values).filter(([name]) => name !== field.name);
  const isUsual = JSON.stringify(chosen ?? null) === JSON.stringify(field.usual ?? null);
  const all = isUsual ? others : [...others, [field.name, chosen ?? null] as const];
  return all.length === 0 ? '' : JSON.stringify(Object.fromEntries(all), null, 2);
}

/** What a field holds after its text was changed. */
export function chosenFrom({ kind, mayBeEmpty }: VariableField, text: string): unknown {
  if (text === '' && mayBeEmpty) return null;
  if (kind === 'NUMBER') return Number.isFinite(Number(text)) && text !== '' ? Number(text) : text;
  if (kind === 'YES_NO') return text === 'true';
  return text;
}

/** What is wrong with a value, in a sentence that says how to write it; nothing where it may be sent. */
export function problemOf(field: VariableField, value: unknown): string | undefined {
  const { kind, mayBeEmpty } = field;
  if (value === undefined || value === null || value === '')
    return mayBeEmpty ? undefined : howTo[kind];
  if (kind === 'QUARTER' && !(typeof value === 'string' && /^\d{4}-Q[1-4]$/.test(value)))
    return howTo.QUARTER;
  if (kind === 'NUMBER' && typeof value !== 'number') return howTo.NUMBER;
  return undefined;
}

const howTo: Readonly<Record<VariableField['kind'], string>> = {
  QUARTER: 'Write a year and one of its quarters, such as 2019-Q3.',
  NUMBER: 'Write a number, such as 20.',
  TEXT: 'This question needs a text here.',
  YES_NO: 'Choose yes or no.',
  CHOICE: 'Choose one.',
  CHOICES: 'Choose what you want to have.',
  JSON: 'Write this one beside the question, under Variables.',
};
