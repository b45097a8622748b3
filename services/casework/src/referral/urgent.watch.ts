import type { Desk } from '@ictg/kit/database';
import { targetDueAt } from '../clock/index.js';
import { clockSettingsInForce } from '../setting/index.js';
import { pageManager } from './commands/page-shift.js';

interface Waiting {
  readonly id: string;
  readonly child_id: string;
  readonly reference: string;
  readonly received_at: Date;
  readonly paged_at: Date;
}

/** Pages the on-call manager once for each urgent referral that nobody has picked up in time, at any hour. */
export async function urgentWatch(desk: Desk, now: Date): Promise<void> {
  const waiting = await desk.rows<Waiting>(
    `select id, child_id, reference, received_at, paged_at from referral
     where paged_at is not null and manager_paged_at is null and picked_up_at is null
       and state in ('SUBMITTED', 'ACKNOWLEDGED') order by paged_at limit 100`,
  );
  if (waiting.length === 0) return;
  const settings = await clockSettingsInForce(desk);
  for (const referral of waiting) {
    const pagedAt = new Date(referral.paged_at);
    const dueAt = targetDueAt(settings, 'PAGE_MANAGER', pagedAt) ?? pagedAt;
    if (dueAt > now) continue;
    const { id, child_id: childId, reference } = referral;
    const receivedAt = new Date(referral.received_at);
    await pageManager(desk, { id, childId, reference, receivedAt }, now);
    await desk.rows('update referral set manager_paged_at = ? where id = ?', [now, id]);
  }
}
