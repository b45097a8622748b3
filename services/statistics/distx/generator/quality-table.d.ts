/** How well made-up sources with a known truth are linked, names sealed, as a whole and by origin: a table in CSV. */
export declare function qualityTable(seed: number, scale?: number): string;
