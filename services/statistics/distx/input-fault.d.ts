/** What is wrong with a file or an option that a person gave: one sentence for each fault. */
export declare class InputFault extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]);
}
