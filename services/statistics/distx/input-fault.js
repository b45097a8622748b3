/** What is wrong with a file or an option that a person gave: one sentence for each fault. */
export class InputFault extends Error {
  constructor(sentences) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}
//# sourceMappingURL=input-fault.js.map
