import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Frequency } from './field.js';
/** Counts what people agree on, so that a rare name in common weighs more than a frequent one. */
export declare function countFrequency(people: readonly EncodedPerson[]): Frequency;
