import type { EncodedPerson } from '@ictg/kit/linkage';
import { type Field } from './field.js';
/** The parts of a name; they are compared together, so the comparison itself is not here. */
export declare const nameFields: readonly Omit<Field, 'compare'>[];
/** The fields beside the name that both sources have something in. */
export declare function fieldsFor(left: readonly EncodedPerson[], right: readonly EncodedPerson[], isOneSource: boolean): readonly Field[];
