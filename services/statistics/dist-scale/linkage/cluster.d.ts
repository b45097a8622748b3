/** Two records, numbered through all sources, with the log-odds in bits that they are of one person. */
export interface Edge {
    readonly a: number;
    readonly b: number;
    readonly bits: number;
}
/** Two records of one person with the probability that they are. */
export interface Match {
    readonly a: number;
    readonly b: number;
    readonly probability: number;
}
/**
 * The prior in bits: the share of all pairs that the weights themselves make matches, found by going round until it
 * stands.
 */
export declare function priorOf(weights: Float64Array, possible: number): number;
/**
 * Gathers records into people, all sources together. The surest pairs come first, and two groups are joined only if
 * all the pairs between them, on the whole, speak for it: so a record goes to the twin it is most like, and repeats
 * within one source are found through the other source too.
 * @param bitsOf the log-odds of a pair that no block brought together
 */
export declare function gather(records: number, edges: readonly Edge[], bitsOf: (a: number, b: number) => number): readonly Match[];
