/**
 * Brings the database of encodings and links up to date.
 * @returns the names of the steps that were still to do
 */
export declare function prepareEncodings(administratorUrl: string): Promise<string[]>;
