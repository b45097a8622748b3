import { type Publication } from '../protection/publication.js';
import type { CountedItem } from './counted-item.js';
/** The cube of each subject, with every kind of table that may be made of it. */
export declare function itemPublications(items: readonly CountedItem[]): readonly Publication[];
