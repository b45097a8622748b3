import { type Child } from './child.js';
/** The text of a file, and which child each record is of. */
export interface LabelledFile {
  readonly csv: string;
  readonly childOf: ReadonlyMap<string, number>;
}
/** Three sources about one made-up population, with the truth. */
export interface LabelledWorld {
  readonly nrm: LabelledFile;
  readonly ictg: LabelledFile;
  readonly lookedAfter: LabelledFile;
  readonly children: readonly Child[];
}
/** Makes a world; at scale 1 of 4,000 NRM, 800 service and 6,000 care records. */
export declare function makeWorld(seed: number, scale?: number, care?: number): LabelledWorld;
