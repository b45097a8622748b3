import type { RequiredEntityData } from '@mikro-orm/core';
import { newId, type Desk } from '@ictg/kit/database';
import { AllocationEntity, type Allocation, type Support } from '../support.entity.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { supportDueAt } from '../support.clock.js';

/** Who takes a child on, and what is written down about it. */
export interface Takeover {
  readonly worker: { readonly staffId: string; readonly subject: string };
  readonly reason?: string | null | undefined;
  readonly handoverNote?: string | null | undefined;
}

/**
 * Gives the child to a worker from this moment. The last worker's time ends at the very same moment, in the same
 * transaction, and who sees the child changes with it.
 * @returns the moment
 */
export async function handOver(
  desk: Desk,
  support: Support,
  current: Allocation | null,
  takeover: Takeover,
): Promise<Date> {
  const em = await desk.em();
  const at = momentAfter(current);
  if (current) await endAllocation(desk, current, at);
  const id = newId('alc');
  em.create(
    AllocationEntity,
    {
      id,
      supportId: support.id,
      childId: support.childId,
      staffId: takeover.worker.staffId,
      workerRole: support.route,
      fromAt: at,
      untilAt: null,
      allocatedBy: desk.viewer.name,
      reason: takeover.reason?.trim() || null,
      handoverNote: takeover.handoverNote?.trim() || null,
    } as RequiredEntityData<Allocation>,
    { persist: true },
  );
  support.firstContactDueAt = supportDueAt('FIRST_CONTACT', at, await clockSettingsInForce(desk));
  support.endingPlannedOn = null;
  support.endingReason = null;
  await em.flush();
  await desk.rows(
    `insert into child_access (id, created_at, child_id, subject, allocation_id, from_on) values (?, now(), ?, ?, ?, london_today())`,
    [newId('cac'), support.childId, takeover.worker.subject, id],
  );
  return at;
}

/** Ends a worker's time with a child. From then on the child does not exist for them. */
export async function endAllocation(desk: Desk, current: Allocation, at: Date): Promise<void> {
  current.untilAt = at;
  await (await desk.em()).flush();
  // The last day of access belongs to it, so it is the day before: nobody goes on seeing a child who is not theirs.
  await desk.rows(
    'update child_access set until_on = london_today() - 1 where allocation_id = ? and (until_on is null or until_on >= london_today())',
    [current.id],
  );
}

/** Now, and never before or at the moment at which the present worker began, whatever the clock says. */
export function momentAfter(current: Allocation | null): Date {
  return new Date(Math.max(Date.now(), (current?.fromAt.getTime() ?? 0) + 1));
}
