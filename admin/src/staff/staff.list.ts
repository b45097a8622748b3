import { StaffDocument, type StaffQuery, type StaffRole } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One person in the list of staff. */
export type StaffRow = StaffQuery['staff']['edges'][number]['node'];

/** A page of the staff register by name. */
export async function staffList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<StaffRow>> {
  const { role, text } = filter as { role?: StaffRole; text?: string };
  const { staff } = await ask(
    StaffDocument,
    { first, after, role: role ?? null, text: text ?? null },
    signal,
  );
  return { rows: staff.edges.map((edge) => edge.node), ...staff.pageInfo };
}
