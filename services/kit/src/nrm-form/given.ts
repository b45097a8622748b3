import { canBeKept } from '../graph/text.js';
import type { NrmFault } from './fault.js';
import { optionOf, type NrmField } from './field.js';

/** What a payload gives for a question, as words; with the reason where words are not what it gives. */
export interface Given {
  readonly answer: string;
  readonly fault?: NrmFault;
}

/** Reads one value of a payload. Nothing is mended in silence: what is no text is shown as it came, and why. */
export function givenAs(value: unknown, field: NrmField | undefined): Given {
  if (value === null || value === undefined) return { answer: '' };
  if (typeof value === 'string') return readableText(value);
  if (typeof value === 'boolean') {
    const answer = value ? 'Yes' : 'No';
    return isTicked(field) || (field && optionOf(field, answer)) || !field
      ? { answer }
      : wrongType(value);
  }
  if (typeof value === 'number')
    return !field || field.options.length > 0 || takesDigits.test(field.field)
      ? { answer: String(value) }
      : wrongType(value);
  if (Array.isArray(value)) return listed(value, field);
  const day = dayInParts(value as Record<string, unknown>);
  return day === null ? wrongType(value) : { answer: day };
}

// Questions whose answer may be nothing but digits.
const takesDigits = /phone|number|reference|postcode|when|date|dob/;

function isTicked(field: NrmField | undefined): boolean {
  return field?.field.startsWith('types-of-exploitation-') ?? false;
}

function readableText(value: string): Given {
  const answer = value.replace(/\r\n?/g, '\n').trim();
  return canBeKept(answer) ? { answer } : { answer: withMarks(answer), fault: 'UNREADABLE' };
}

/** A text that can be shown, with a mark where it cannot. */
function withMarks(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

function listed(values: readonly unknown[], field: NrmField | undefined): Given {
  if (values.some((one) => typeof one === 'object' && one !== null)) return wrongType(values);
  const all = values.map((one) => givenAs(one, field)).filter(({ answer }) => answer !== '');
  const fault = all.find((one) => one.fault)?.fault;
  const answer = all.map((one) => one.answer).join(', ');
  return fault ? { answer, fault } : { answer };
}

function wrongType(value: unknown): Given {
  return { answer: withMarks(JSON.stringify(value)), fault: 'WRONG_TYPE' };
}

/** A date that a system keeps in parts. */
function dayInParts({ year, month, day }: Record<string, unknown>): string | null {
  const [written, ...rest] = [year, month, day].map((part) =>
    typeof part === 'string' || typeof part === 'number' ? String(part) : '',
  );
  return [written, ...rest].every((part) => /^\d{1,4}$/.test(part ?? ''))
    ? [written, ...rest.map((part) => part.padStart(2, '0'))].join('-')
    : null;
}
