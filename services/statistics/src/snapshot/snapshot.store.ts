import { newId, type Desk } from '@ictg/kit/database';
import type { Choices, Earlier, Snapshot } from './build.js';
import type { SnapshotDocument } from './document.js';

/** The snapshot that was published last. */
export async function latestSnapshot(desk: Desk): Promise<Earlier | undefined> {
  const [row] = await desk.rows<{ id: string; text: string; choices: string }>(
    `select s.id, s.text, c.choices from snapshot s join snapshot_choices c on c.snapshot_id = s.id
     order by s.number desc limit 1`,
  );
  return (
    row && {
      id: row.id,
      document: JSON.parse(row.text) as SnapshotDocument,
      choices: JSON.parse(row.choices) as Choices,
    }
  );
}

/** Publishes a snapshot. The same one twice is one. */
export async function keepSnapshot(
  desk: Desk,
  { id, text, document, choices }: Snapshot,
): Promise<void> {
  const createdAt = new Date().toISOString();
  const written = await desk.rows<{ id: string }>(
    `insert into snapshot (id, created_at, number, counted_on, text)
     select ?, ?::timestamptz, coalesce(max(number), 0) + 1, ?::date, ? from snapshot
     on conflict (id) do nothing returning id`,
    [id, createdAt, document.countedOn, text],
  );
  if (written.length === 0) return;
  await desk.rows(
    'insert into snapshot_choices (id, created_at, snapshot_id, choices) values (?, ?::timestamptz, ?, ?)',
    [newId('sch'), createdAt, id, JSON.stringify(choices)],
  );
}
