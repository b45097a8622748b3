import { openDataRows } from '@ictg/kit/geography';
import type { ReturnTable, ReturnYear } from './return.js';

const rows = openDataRows('looked-after/ssda903-codes.csv', [
  'table',
  'field',
  'code',
  'first_collection_year',
  'last_collection_year',
]);

/** Whether a code may stand in a field of a return of that year. */
export function isCode(
  table: ReturnTable,
  field: string,
  code: string,
  { until }: ReturnYear,
): boolean {
  const year = Number(until.slice(0, 4));
  return rows.some(
    (row) =>
      row.table === table &&
      row.field === field &&
      row.code === code &&
      Number(row.first_collection_year) <= year &&
      year <= Number(row.last_collection_year),
  );
}
