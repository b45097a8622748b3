import { newId, type Desk } from '@ictg/kit/database';
import { nrmKey } from '../../child/index.js';
import { insertRows } from '../../database/insert-rows.js';

/** A reference that a file gives for a child. */
export interface GivenNrmReference {
  readonly line: number;
  readonly childId: string;
  readonly reference: string;
  readonly source: string;
}

/** Who has which of these references already, by key. */
export async function nrmReferenceHolders(
  desk: Desk,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = references.map(nrmKey);
  const rows = await desk.rows<{ key: string; child_id: string }>(
    'select key, child_id from nrm_reference where key in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(keys)],
  );
  return new Map(rows.map(({ key, child_id }) => [key, child_id]));
}

/**
 * Keeps references that no other child has. One that another child has already becomes a task for the managers who
 * may see that child.
 * @returns the lines whose reference another child has
 */
export async function keepNrmReferences(
  desk: Desk,
  given: readonly GivenNrmReference[],
): Promise<readonly number[]> {
  const holders = new Map(
    await nrmReferenceHolders(
      desk,
      given.map(({ reference }) => reference),
    ),
  );
  const taken: number[] = [];
  const fresh = [];
  const tasks = [];
  const createdAt = new Date();
  for (const { line, childId, reference, source } of given) {
    const key = nrmKey(reference);
    const holder = holders.get(key);
    if (holder === undefined) {
      holders.set(key, childId);
      fresh.push({ id: newId('nrr'), createdAt, childId, reference, key, source });
    } else if (holder !== childId) {
      taken.push(line);
      const text = `The NRM reference of this child was also given in ${source}. Find out which is right.`;
      tasks.push({
        id: newId('tsk'),
        createdAt,
        kind: 'REFERENCE_IN_USE',
        childId: holder,
        recordId: null,
        subject: null,
        role: 'manager',
        text,
        dueAt: new Date(createdAt.getTime() + 86_400_000),
      });
    }
  }
  await insertRows(desk, 'nrm_reference', fresh);
  await insertRows(desk, 'task', tasks);
  return taken;
}
