import type { Desk } from '@ictg/kit/database';
import { columnName } from './insert-rows.js';
import type { BulkRows, BulkTable } from './row.js';

/** New values for a row, by its id. */
export type RowChange<Table extends BulkTable> = { readonly id: string } & Partial<
  Omit<BulkRows[Table], 'id' | 'createdAt'>
>;

/**
 * Changes rows one by one, each only where it differs: a change that changes nothing makes no version and no entry
 * in the log.
 */
export async function updateRows<Table extends BulkTable>(
  desk: Desk,
  table: Table,
  changes: readonly RowChange<Table>[],
): Promise<void> {
  for (const { id, ...values } of changes) {
    const columns = Object.keys(values).map((property) => `"${columnName(property)}"`);
    if (columns.length === 0) continue;
    const list = columns.join(', ');
    const records = Object.fromEntries(
      Object.entries(values).map(([property, one]) => [columnName(property), one]),
    );
    await desk.rows(
      `update "${table}" t set (${list}) = row(${columns.map((column) => `r.${column}`).join(', ')})
       from jsonb_populate_record(null::"${table}", ?::jsonb) as r
       where t.id = ? and (${columns.map((column) => `t.${column}`).join(', ')}) is distinct from (${columns.map((column) => `r.${column}`).join(', ')})`,
      [JSON.stringify(records), id],
    );
  }
}
