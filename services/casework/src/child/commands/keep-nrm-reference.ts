import type { Desk } from '@ictg/kit/database';
import { NrmReferenceEntity } from '../fact.entity.js';

/** The form in which an NRM reference is compared: capitals without spaces, dashes or strokes. */
export function nrmKey(reference: string): string {
  return reference.replace(/[\s/-]/g, '').toUpperCase();
}

/**
 * Keeps a child's NRM reference. One that another child has already is not given twice: it becomes a task for
 * whoever may see that child, and nothing of it shows here.
 */
export async function keepNrmReference(
  desk: Desk,
  childId: string,
  reference: string,
  source: string,
): Promise<void> {
  const key = nrmKey(reference);
  if (!key) return;
  await desk.asSystem('nrm-reference', async () => {
    const [taken] = await desk.rows<{ child_id: string }>(
      'select child_id from nrm_reference where key = ?',
      [key],
    );
    const em = await desk.em();
    if (!taken)
      em.create(
        NrmReferenceEntity,
        { childId, reference: reference.trim(), key, source } as never,
        { persist: true },
      );
    else if (taken.child_id !== childId)
      await desk.rows(
        `insert into task (id, created_at, kind, child_id, role, text, due_at)
         values ('tsk_' || replace(uuidv7()::text, '-', ''), now(), 'REFERENCE_IN_USE', ?, 'manager', ?, now() + interval '1 day')`,
        [
          taken.child_id,
          `The NRM reference of this child was also given in ${source}. Find out which is right.`,
        ],
      );
  });
}
