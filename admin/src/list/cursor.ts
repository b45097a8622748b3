/** One page as the graph gives it. */
export interface KeysetPage<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Fetches the page after a cursor; null asks for the first. */
export type FetchPage<Row> = (after: string | null) => Promise<KeysetPage<Row>>;

/**
 * Remembers where each page of a list ends. react-admin counts pages, the graph knows only "after this row":
 * a page is reached from the nearest one before it whose end is known.
 */
export class CursorMemory {
  private readonly ends = new Map<string, (string | null)[]>();

  constructor(private readonly most = 50) {}

  /** Gets one page of the list named by `key`, counted from 1. */
  async page<Row>(
    key: string,
    number: number,
    fetchPage: FetchPage<Row>,
  ): Promise<KeysetPage<Row>> {
    const ends = this.endsOf(key);
    for (let at = Math.min(number, ends.length + 1); ; at += 1) {
      const page = await fetchPage(at === 1 ? null : (ends[at - 2] ?? null));
      if (page.hasNextPage) ends[at - 1] = page.endCursor;
      else ends.length = Math.min(ends.length, at - 1);
      if (at >= number || !page.hasNextPage) return page;
    }
  }

  private endsOf(key: string): (string | null)[] {
    const known = this.ends.get(key);
    if (known !== undefined) return known;
    if (this.ends.size >= this.most) this.ends.clear();
    const fresh: (string | null)[] = [];
    this.ends.set(key, fresh);
    return fresh;
  }
}
