/** How alike two words are, from 0 to 1: letters in common near the same place, the beginning counting more. */
export declare function jaroWinkler(left: string, right: string): number;
