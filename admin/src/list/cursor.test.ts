import { describe, expect, it } from 'vitest';
import { CursorMemory, type KeysetPage } from './cursor.js';

function listOf(
  count: number,
  size: number,
): { asked: (string | null)[]; fetchPage: (after: string | null) => Promise<KeysetPage<number>> } {
  const asked: (string | null)[] = [];
  return {
    asked,
    async fetchPage(after) {
      asked.push(after);
      const from = after === null ? 0 : Number(after);
      const rows = Array.from(
        { length: Math.max(Math.min(size, count - from), 0) },
        (_, at) => from + at,
      );
      return Promise.resolve({
        rows,
        endCursor: String(from + rows.length),
        hasNextPage: from + rows.length < count,
      });
    },
  };
}

describe('the pages of a list', () => {
  it('are asked for after the row that ended the page before', async () => {
    const memory = new CursorMemory();
    const list = listOf(7, 3);
    await memory.page('all', 1, list.fetchPage);
    expect((await memory.page('all', 2, list.fetchPage)).rows).toEqual([3, 4, 5]);
    expect(list.asked).toEqual([null, '3']);
  });

  it('are walked to when somebody comes back to a later one by its address', async () => {
    const list = listOf(7, 3);
    const page = await new CursorMemory().page('all', 3, list.fetchPage);
    expect(page.rows).toEqual([6]);
    expect(list.asked).toEqual([null, '3', '6']);
  });

  it('end at the last one when a later one is asked for', async () => {
    const page = await new CursorMemory().page('all', 9, listOf(4, 3).fetchPage);
    expect(page.rows).toEqual([3]);
  });

  it('are kept apart by filter', async () => {
    const memory = new CursorMemory();
    await memory.page('late', 1, listOf(7, 3).fetchPage);
    const other = listOf(7, 2);
    await memory.page('new', 2, other.fetchPage);
    expect(other.asked).toEqual([null, '2']);
  });
});
