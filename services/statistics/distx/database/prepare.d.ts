/**
 * Brings the database of attributes and snapshots up to date.
 * @returns the names of the steps that were still to do
 */
export declare function prepareDatabase(administratorUrl: string): Promise<string[]>;
