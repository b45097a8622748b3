import type { Desk } from '@ictg/kit/database';
import { comparedReferenceSql } from '../../denial/index.js';
import { movedWithTheReferral } from '../attached-tables.js';

/**
 * Moves everything on record about the child that a referral had made to the child known already. What the viewer
 * may see moves in their name; what is kept from them, such as a tie to a child out of their sight, moves too.
 */
export async function moveToKnownChild(desk: Desk, madeId: string, knownId: string): Promise<void> {
  await moveRows(desk, madeId, knownId);
  await desk.asSystem('attached-referral', async () => {
    await moveRows(desk, madeId, knownId);
    await moveWhereabouts(desk, madeId, knownId);
  });
}

async function moveRows(desk: Desk, madeId: string, knownId: string): Promise<void> {
  for (const table of movedWithTheReferral)
    await desk.rows(`update "${table}" set child_id = ? where child_id = ?`, [knownId, madeId]);
  // A tie between the two would tie the child to itself, so it stays with the closed record.
  await desk.rows(
    `update child_link set child_id = ? where child_id = ? and other_child_id is distinct from ?`,
    [knownId, madeId, knownId],
  );
  await desk.rows(
    `update child_link set other_child_id = ? where other_child_id = ? and child_id <> ?`,
    [knownId, madeId, knownId],
  );
  // A contact about both keeps what concerned each.
  await desk.rows(
    `update contact_child set child_id = ? where child_id = ? and not exists (
       select 1 from contact_child k where k.contact_id = contact_child.contact_id and k.child_id = ?)`,
    [knownId, madeId, knownId],
  );
  // What is said of another owner's record goes with its reference, unless the same is said of it there.
  await desk.rows(
    `update record_denial set child_id = ? where child_id = ? and not exists (
       select 1 from record_denial k where k.child_id = ? and k.owner = record_denial.owner and k.state <> 'UNDONE'
         and ${comparedReferenceSql('k.reference')} = ${comparedReferenceSql('record_denial.reference')})`,
    [knownId, madeId, knownId],
  );
  // A child has one preparation for 18: that of the known child stands.
  await desk.rows(
    `update eighteen_preparation set child_id = ? where child_id = ? and not exists (
       select 1 from eighteen_preparation e where e.child_id = ?)`,
    [knownId, madeId, knownId],
  );
}

/** Nothing of it is shown: the lock is opened for this one statement and closed again. */
async function moveWhereabouts(desk: Desk, madeId: string, knownId: string): Promise<void> {
  await desk.tell({ 'app.opened_child': madeId, 'app.attached_to': knownId });
  await desk.rows('update whereabouts set child_id = ? where child_id = ?', [knownId, madeId]);
  await desk.tell({ 'app.opened_child': '', 'app.attached_to': '' });
}
