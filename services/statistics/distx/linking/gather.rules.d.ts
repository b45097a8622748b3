import type { RecordLink } from './link-sources.js';
/** The records of each child: whatever chosen links tie together. */
export declare function gatherChildren(
  records: readonly {
    readonly id: string;
  }[],
  links: readonly RecordLink[],
): readonly (readonly string[])[];
