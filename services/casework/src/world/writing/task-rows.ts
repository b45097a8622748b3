import { recordId } from '../chance/record-id.js';
import type { ChildDraft } from '../draft/child-draft.js';
import type { RowSet } from './row-set.js';

const hour = 3_600_000;

/** Writes what the person on call has to do: decide on what came in last, and find a guardian for who has none. */
export function addTaskRows(rows: RowSet, children: readonly ChildDraft[]): void {
  for (const child of children) {
    for (const { id, reference, receivedAt, queuePlace, episode } of child.referrals) {
      const chance = child.chance.fork(`task ${id}`);
      const add = (kind: string, text: string, at: Date, hours: number) =>
        rows.add('task', {
          id: recordId(chance, 'tsk', at),
          createdAt: at,
          kind,
          childId: child.id,
          recordId: id,
          subject: 'manager',
          role: null,
          text,
          dueAt: new Date(at.getTime() + hours * hour),
        });
      if (queuePlace !== undefined && queuePlace < 4)
        add(
          'NEW_REFERRAL',
          `${queuePlace === 0 || queuePlace === 3 ? 'Danger or missing now. ' : ''}New referral ${reference}: decide on it.`,
          receivedAt,
          1,
        );
      if (episode && episode.endedOn === null && episode.stints.length === 0)
        add(
          'CHILD_WITHOUT_GUARDIAN',
          `Referral ${reference} is accepted and nobody is allocated yet.`,
          episode.openedAt,
          8,
        );
    }
  }
}
