import type { Desk } from '@ictg/kit/database';
import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { RecordDenialEntity } from './denial.entity.js';
import { comparedReference } from './denial.rules.js';
import { denialLifecycle } from './denial.states.js';
import { RecordDenial, RecordDenialAccess } from './denial.type.js';
import type { RecordOwner } from './denial.vocabulary.js';

/** What is said and was not undone of each child, in one statement. Nothing for the thin card. */
export async function standingDenials(
  desk: Desk,
  childIds: readonly string[],
): Promise<Map<string, RecordDenial[]>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const em = await desk.em();
  const rows = await em.find(
    RecordDenialEntity,
    { childId: { $in: [...childIds] }, state: { $ne: 'UNDONE' } },
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  const shown = rows.map(({ childId, createdAt, saidBySubject, ...row }) => ({
    childId,
    denial: Object.assign(new RecordDenial(), {
      ...row,
      saidAt: createdAt,
      access: denialAccess(desk.viewer, { ...row, saidBySubject }),
    }),
  }));
  return new Map(
    [...Map.groupBy(shown, ({ childId }) => childId)].map(([id, some]) => [
      id,
      some.map(({ denial }) => denial),
    ]),
  );
}

/** The statement that closes what a reference leads to; undefined when none does. */
export function denialOf(
  denials: readonly RecordDenial[] | null | undefined,
  owner: RecordOwner,
  reference: string,
): RecordDenial | undefined {
  return denials?.find(
    (one) =>
      one.owner === owner && comparedReference(one.reference) === comparedReference(reference),
  );
}

/** What the viewer may do with a statement; the commands ask for the same. */
function denialAccess(
  viewer: Viewer,
  { state, saidBySubject }: Pick<RecordDenial, 'state'> & { readonly saidBySubject: string },
): RecordDenialAccess {
  const settles = may(viewer, 'record-denial:settle');
  return Object.assign(new RecordDenialAccess(), {
    canConfirm:
      settles && denialLifecycle.allows(state, 'confirm') && saidBySubject !== viewer.subject,
    canUndo: settles && denialLifecycle.allows(state, 'undo'),
    whyNot: settles ? null : 'A service manager confirms or undoes it.',
  });
}
