import type { Day } from '@ictg/kit/calendar';
import { insertRecords, newId, type Desk } from '@ictg/kit/database';

/** What a record says from now on. */
export interface Revised {
  readonly record: 'REFERRAL' | 'DECISION';
  readonly recordId: string;
  readonly facts: object;
}

/** Keeps what became known on a day, beside everything that was known before. */
export async function writeRevisions(
  desk: Desk,
  knownOn: Day,
  revised: readonly Revised[],
): Promise<void> {
  const createdAt = new Date();
  await insertRecords(
    desk,
    'revision',
    revised.map((one) => ({ id: newId('rev'), createdAt, knownOn, ...one })),
  );
}
