import type { Desk } from '@ictg/kit/database';
import { may, mustBeAllowed } from '../permission/permission.js';
import { recordsOf, type ByChild } from '../record/index.js';
import { VisitEntity } from './visit.entity.js';
import { Visit, VisitOfMine } from './visit.type.js';

/** The visits of these children, newest first, by child. */
export function visitsOf(desk: Desk, childIds: readonly string[]): Promise<ByChild<Visit>> {
  return recordsOf(desk, VisitEntity, Visit, childIds, { plannedAt: 'desc' });
}

/** Visits that are the viewer's business today: their own, those they are the buddy of, and for managers all that are out. */
export async function myVisits(desk: Desk): Promise<VisitOfMine[]> {
  mustBeAllowed(desk.viewer, 'support:work');
  const em = await desk.em();
  const { subject } = desk.viewer;
  const mine = [{ visitorSubject: subject }, { buddySubject: subject }];
  const rows = await em.find(
    VisitEntity,
    {
      $or: may(desk.viewer, 'support:close') ? [...mine, { state: 'OUT' }] : mine,
      state: { $in: ['PLANNED', 'OUT'] },
      plannedAt: { $gte: new Date(Date.now() - 2 * 86_400_000) },
    },
    { orderBy: { dueBackAt: 'asc', id: 'asc' }, limit: 50 },
  );
  const references = await desk.rows<{ id: string; reference: string }>(
    'select id, reference from child where id = any(array(select jsonb_array_elements_text(?::jsonb)))',
    [JSON.stringify(rows.map(({ childId }) => childId))],
  );
  const byId = new Map(references.map(({ id, reference }) => [id, reference]));
  for (const { childId } of rows)
    desk.looked({
      childId,
      record: 'visit',
      fields: ['purpose', 'plannedAt', 'dueBackAt', 'risk'],
    });
  return rows.map((row) =>
    Object.assign(new VisitOfMine(), {
      visit: Object.assign(new Visit(), { ...row }),
      childId: row.childId,
      childReference: byId.get(row.childId) ?? '',
      isMine: row.visitorSubject === subject,
    }),
  );
}
