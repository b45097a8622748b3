import { insertRecords, newId, type Desk } from '../database/index.js';
import type { LoadReport } from './report.js';

/** Notes that a file was loaded. */
export function noteLoading(
  desk: Desk,
  { kind, rows, rejected }: Pick<LoadReport, 'kind' | 'rows' | 'rejected'>,
): Promise<void> {
  const createdAt = new Date();
  return insertRecords(desk, 'loading', [{ id: newId('ldg'), createdAt, kind, rows, rejected }]);
}

/** When a file was last loaded; null before the first. */
export async function lastLoaded(desk: Desk): Promise<Date | null> {
  const [row] = await desk.rows<{ at: Date | null }>(`select max(created_at) as at from loading`);
  return row?.at ?? null;
}
