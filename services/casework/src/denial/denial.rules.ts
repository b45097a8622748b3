import { invalid, type Refusal } from '@ictg/kit/refusal';

const leastWords = 10;

/** Why a reason is not enough; null when it is. */
export function reasonFault(reason: string): Refusal | null {
  return reason.trim().length < leastWords
    ? invalid('reason', 'Say in a sentence what shows it, for whoever looks into it after you.')
    : null;
}

/** A reference as it is compared: writers differ in capitals, spaces and strokes. */
export function comparedReference(reference: string): string {
  return reference.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The same in SQL. */
export function comparedReferenceSql(column: string): string {
  return `regexp_replace(upper(${column}), '[^A-Z0-9]', '', 'g')`;
}
