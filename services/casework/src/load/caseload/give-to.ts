import { addDays } from '@ictg/kit/calendar';
import { noonOf } from '../noon.js';
import { newId, type Desk } from '@ictg/kit/database';
import { insertRows } from '../../database/insert-rows.js';
import { updateRows } from '../../database/update-rows.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { supportDueAt } from '../../support/index.js';
import { supportFacts, type GuardianFound, type PlacedCase } from './case-row.js';

/** Opens support where there is none, and makes the person named the guardian from the day named. */
export async function giveTo(
  desk: Desk,
  { incoming: { row }, childId, referralId, supportId: known }: PlacedCase,
  guardian: GuardianFound,
): Promise<void> {
  const fromAt = noonOf(row.allocated_on);
  const createdAt = new Date();
  const supportId = known ?? newId('sup');
  const facts = {
    ...supportFacts(row),
    firstContactDueAt: supportDueAt('FIRST_CONTACT', fromAt, await clockSettingsInForce(desk)),
  };
  if (known === null)
    await insertRows(desk, 'support', [
      {
        id: supportId,
        createdAt,
        childId,
        referralId,
        ...facts,
        openedAt: noonOf(row.referral_received),
        allocationDueAt: null,
        outcome: null,
      },
    ]);
  else await updateRows(desk, 'support', [{ id: supportId, ...facts }]);
  const [current] = await desk.rows<{ id: string; staff_id: string; from_at: string }>(
    'select id, staff_id, from_at from allocation where support_id = ? and until_at is null',
    [supportId],
  );
  if (current && current.staff_id === guardian.staffId) {
    await updateRows(desk, 'allocation', [{ id: current.id, fromAt, workerRole: row.worker_role }]);
    return;
  }
  if (current) {
    // Nobody is guardian for less than no time: one that began later than the new one ends as it began.
    const untilAt = new Date(current.from_at) > fromAt ? new Date(current.from_at) : fromAt;
    await updateRows(desk, 'allocation', [{ id: current.id, untilAt }]);
    await desk.rows(
      'update child_access set until_on = ?::date where allocation_id = ? and until_on is null',
      [addDays(row.allocated_on, -1), current.id],
    );
  }
  const allocationId = newId('alc');
  await insertRows(desk, 'allocation', [
    {
      id: allocationId,
      createdAt,
      supportId,
      childId,
      staffId: guardian.staffId,
      workerRole: row.worker_role,
      fromAt,
      untilAt: null,
      allocatedBy: desk.viewer.subject,
      reason: 'Open case when the service moved in',
      handoverNote: null,
    },
  ]);
  await insertRows(desk, 'child_access', [
    {
      id: newId('cac'),
      createdAt,
      childId,
      subject: guardian.subject,
      allocationId,
      fromOn: row.allocated_on,
      untilOn: null,
    },
  ]);
}
