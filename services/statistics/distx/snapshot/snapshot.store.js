import { newId } from '@ictg/kit/database';
/** The snapshot that was published last. */
export async function latestSnapshot(desk) {
  const [row] =
    await desk.rows(`select s.id, s.text, c.choices from snapshot s join snapshot_choices c on c.snapshot_id = s.id
     order by s.number desc limit 1`);
  return (
    row && {
      id: row.id,
      document: JSON.parse(row.text),
      choices: JSON.parse(row.choices),
    }
  );
}
/** Publishes a snapshot. The same one twice is one. */
export async function keepSnapshot(desk, { id, text, document, choices }) {
  const createdAt = new Date().toISOString();
  const written = await desk.rows(
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
//# sourceMappingURL=snapshot.store.js.map
