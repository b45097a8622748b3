import { type Field, type FieldShape } from './field.js';
import type { Frequency } from './frequency.js';
import type { LinkRecord } from './record.js';
/** The parts of a name; they are compared together, so the comparison itself is not here. */
export declare const nameFields: readonly FieldShape[];
/** The fields beside the name that both sources have something in. */
export declare function fieldsFor(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  frequency: Frequency,
): readonly Field[];
