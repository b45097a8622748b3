import { londonDay } from '../calendar/index.js';
import { insertRecords, newId, type Desk } from '../database/index.js';

/** What a record says from now on. */
export interface Revised {
  readonly recordId: string;
  readonly facts: object;
}

/** Keeps what became known today, beside everything that was known before. */
export async function writeRevisions(desk: Desk, revised: readonly Revised[]): Promise<void> {
  const createdAt = new Date();
  await insertRecords(
    desk,
    'revision',
    revised.map((one) => ({
      id: newId('rev'),
      createdAt,
      knownOn: londonDay(createdAt),
      ...one,
    })),
  );
}
