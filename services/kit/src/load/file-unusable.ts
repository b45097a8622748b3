/** A file that cannot be read as a whole. Nothing of it is loaded; the sentence says what to do. */
export class FileUnusable extends Error {
  constructor(
    readonly code: 'NO_FILE' | 'EMPTY' | 'NOT_UTF8' | 'NOT_CSV' | 'HEADER',
    sentence: string,
  ) {
    super(sentence);
    this.name = 'FileUnusable';
  }
}
