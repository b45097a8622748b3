import { recordId } from '../chance/record-id.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { guardianToday } from '../draft/restrict.js';
import { hasNrmReference, nrmReferenceOf } from './child-rows.js';
import type { RowSet } from './row-set.js';

const guardian = 'direct-worker';
const day = 86_400_000;

/** Writes that a guardian found somebody else's record on a child's page, which a manager has still to look into. */
export function addDenialRows(rows: RowSet, { children, workers, worldDate }: WorldDraft): void {
  const child = children.findLast(
    (one) => guardianToday(one) === guardian && one.restrictedTo === null && hasNrmReference(one),
  );
  if (child === undefined) return;
  const chance = child.chance.fork('denial');
  const at = new Date(Date.parse(`${worldDate}T09:20:00Z`) - day);
  const id = recordId(chance, 'rdn', at);
  const reference = nrmReferenceOf(child);
  const reason =
    'The referral there is of an older cousin of that name: the child knows nothing of it.';
  const base = { createdAt: at, childId: child.id };
  const name = workers.find(({ subject }) => subject === guardian)?.name ?? guardian;
  rows.add('record_denial', {
    ...base,
    id,
    owner: 'HOME_OFFICE',
    reference,
    state: 'SAID',
    reason,
    saidBySubject: guardian,
    saidBy: name,
  });
  rows.add('task', {
    ...base,
    id: recordId(chance, 'tsk', at),
    kind: 'RECORD_DENIED',
    recordId: id,
    subject: null,
    role: 'manager',
    text: `C-${String(child.slot.number).padStart(5, '0')}: the Home Office's record under ${reference} is said to be of another child. Look into it, then confirm or undo it.`,
    dueAt: new Date(at.getTime() + 7 * day),
  });
  rows.add('timeline_entry', {
    ...base,
    id: recordId(chance, 'tml', at),
    at,
    category: 'RECORD',
    kind: 'record-denial.said',
    text: `Not this child: the Home Office's record under ${reference} was closed. ${reason}`,
    recordId: id,
    bySubject: guardian,
    byName: name,
  });
}
