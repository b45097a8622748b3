import type { SourceMap } from '../source/map.js';
import type { LabelledFile } from './world.js';
/** Two lists of the people of a made-up town, with the truth, and where they keep what. */
export interface Town {
  readonly left: LabelledFile;
  readonly right: LabelledFile;
  readonly map: SourceMap;
}
/** How carelessly the lists were kept: the chance that a field is wrong, and that it is left out. */
export interface Care {
  readonly wrong: number;
  readonly missing: number;
}
/**
 * Households of people of every age, unlike the children of the other world: who share a roof share surname, address,
 * postcode and often the telephone; some sons bear their father's name, and one in seven has moved. The district follows
 * the postcode, and each clerk writes telephones and streets in a way of his own.
 */
export declare function makeTown(seed: number, people: number, { wrong, missing }: Care): Town;
