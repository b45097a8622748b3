/** SQL that is true for those who read protected numbers, and for our own processes. */
export declare const readsStatistics: string;
