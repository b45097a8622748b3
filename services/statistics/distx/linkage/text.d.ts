import { type Field } from './field.js';
import type { LinkRecord, Text } from './record.js';
/** The levels of a text, worst first. */
export declare const textLevels: readonly [
  'different',
  'a word in common',
  'mostly the same',
  'same but for letters',
  'same',
];
/** A field of texts. */
export declare function textField(
  name: string,
  of: (person: LinkRecord) => Text | undefined,
): Field;
/** How far two texts agree. */
export declare function compareTexts(left: Text | undefined, right: Text | undefined): number;
