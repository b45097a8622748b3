/** What is wrong with a file or an option that a person gave: one sentence for each fault. */
export class InputFault extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}
