import { updateRecords, type Desk } from '@ictg/kit/database';
import type { BulkRows, BulkTable } from './row.js';

/** New values for a row, by its id. */
export type RowChange<Table extends BulkTable> = { readonly id: string } & Partial<
  Omit<BulkRows[Table], 'id' | 'createdAt'>
>;

/** Changes rows one by one, each only where it differs. */
export function updateRows<Table extends BulkTable>(
  desk: Desk,
  table: Table,
  changes: readonly RowChange<Table>[],
): Promise<void> {
  return updateRecords(desk, table, changes);
}
