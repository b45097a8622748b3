/**
 * Which of its keys each record of the left source leaves out, since too many share them. A record chooses when it is
 * first compared, and keeps to that until all is linked anew: who meets whom does not hang on who comes later.
 */
export class Choices {
  readonly #starts: number[];
  readonly #keys: number[];

  constructor({ starts, keys }: ChoicesInColumns = { starts: [], keys: [] }) {
    this.#starts = [...starts];
    this.#keys = [...keys];
  }

  /** Goes on to the next record. */
  begin(): void {
    this.#starts.push(this.#keys.length);
  }

  /** Notes that the record leaves out one of its keys, by its place. */
  leaveOut(key: number): void {
    this.#keys.push(key);
  }

  /** The keys that a record leaves out, in their order. */
  of(record: number): readonly number[] {
    return this.#keys.slice(this.#starts[record], this.#starts[record + 1]);
  }

  /** All of them in columns. */
  get columns(): ChoicesInColumns {
    return { starts: Uint32Array.from(this.#starts), keys: Uint16Array.from(this.#keys) };
  }
}

/** Where the keys of each record start, and the keys of one record after the other. */
export interface ChoicesInColumns {
  readonly starts: ArrayLike<number> & Iterable<number>;
  readonly keys: ArrayLike<number> & Iterable<number>;
}
