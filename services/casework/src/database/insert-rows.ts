import { asRecord, insertRecords, type Desk } from '@ictg/kit/database';
import type { BulkRows, BulkTable, WhereaboutsRow } from './row.js';

/** Writes many rows of a table with few statements; all with the same columns. */
export function insertRows<Table extends BulkTable>(
  desk: Desk,
  table: Table,
  rows: readonly BulkRows[Table][],
): Promise<void> {
  return insertRecords(desk, table, rows);
}

/** Writes where children are. Each child is opened by itself, as the lock on these rows demands. */
export async function insertWhereabouts(
  desk: Desk,
  rows: readonly WhereaboutsRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const [lock] = await desk.rows<{ holds: boolean }>(
    `select row_security_active('whereabouts') as holds`,
  );
  // An administrator whom no row security holds, as when a trial is filled, needs no opening.
  const parts = lock?.holds
    ? [...Map.groupBy(rows, ({ childId }) => childId)]
    : [['', rows] as const];
  for (const [childId, own] of parts) {
    const records = own.map((row) => asRecord(row, Object.keys(row)));
    await desk.rows(
      `with opened as materialized (select set_config('app.opened_child', ?, true))
       insert into whereabouts (id, created_at, child_id, kind, detail, safe_contact, from_on)
       select r.id, r.created_at, r.child_id, r.kind, r.detail, r.safe_contact, r.from_on
       from opened, jsonb_populate_recordset(null::whereabouts, ?::jsonb) as r`,
      [childId, JSON.stringify(records)],
    );
  }
  await desk.rows(`select set_config('app.opened_child', '', true)`);
}
