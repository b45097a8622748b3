import { vi } from 'vitest';
import { readDatabase } from '../../system/database.ts';

/** How long a hook may wait for the first snapshot, in milliseconds. */
export const untilCounted = 160_000;

/** The first snapshot of a trial, which is published a little after its start; later on a busy machine. */
export async function firstSnapshot<Document>(): Promise<Document> {
  return vi.waitFor(
    async () => {
      const [first] = await readDatabase<{ text: string }>(
        'statistics',
        'select text from snapshot order by number limit 1',
      );
      if (!first) throw new Error('No snapshot has been published yet.');
      return JSON.parse(first.text) as Document;
    },
    { timeout: 150_000, interval: 2_000 },
  );
}
