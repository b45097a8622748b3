import { addDays, londonInstant } from '@ictg/kit/calendar';
import { recordId } from '../chance/record-id.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { guardianToday } from '../draft/restrict.js';
import type { RowSet } from '../writing/row-set.js';

/** Writes a supervision of each worker of the trial by its manager, with two children discussed. */
export function addSupervisionRows(
  rows: RowSet,
  { chance, children, worldDate }: WorldDraft,
): void {
  const draws = chance.fork('supervision');
  for (const workerSubject of ['direct-worker', 'rpc']) {
    const heldOn = addDays(worldDate, -draws.whole(3, 15));
    const createdAt = londonInstant(heldOn, '13:00');
    const two = { workerSubject, managerSubject: 'manager' };
    const supervisionId = recordId(draws, 'spv', createdAt);
    rows.add('supervision', {
      id: supervisionId,
      createdAt,
      ...two,
      heldOn,
      howTheyAre: 'Two hard weeks with a child missing. Leave is booked.',
      nextOn: addDays(heldOn, 28),
    });
    const own = children.filter((child) => guardianToday(child) === workerSubject);
    own.slice(0, 2).forEach((child, at) =>
      rows.add('supervision_decision', {
        id: recordId(draws, 'spd', createdAt),
        createdAt,
        childId: child.id,
        supervisionId,
        ...two,
        discussed: at === 0 ? 'No reply from the council for two weeks.' : 'The plan after 18.',
        decision:
          at === 0 ? 'Write to the head of service, copy to the safeguarding partnership.' : null,
        owner: at === 0 ? 'Guardian' : null,
        dueOn: at === 0 ? addDays(worldDate, 4) : null,
      }),
    );
  }
}
