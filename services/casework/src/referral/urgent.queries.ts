import type { Desk } from '@ictg/kit/database';
import { targetDueAt } from '../clock/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { clockSettingsInForce } from '../setting/index.js';
import { UrgentReferral } from './urgent.type.js';

interface UrgentRow {
  readonly referralId: string;
  readonly childId: string;
  readonly receivedAt: Date;
  readonly pagedAt: Date | null;
  readonly managerPagedAt: Date | null;
  readonly pickedUpAt: Date | null;
}

const mostShown = 50;

/**
 * Urgent referrals from outside: those that nobody has picked up, oldest first, and beneath them those that were
 * picked up within the last twelve hours, so that a shift sees who has what.
 */
export async function urgentReferrals(desk: Desk): Promise<UrgentReferral[]> {
  mustBeAllowed(desk.viewer, 'referral:pick-up');
  const rows = await desk.rows<UrgentRow>(
    `select id as "referralId", version, reference, child_id as "childId", received_at as "receivedAt",
       danger_now as "dangerNow", missing_now as "missingNow", referrer_name as "senderName",
       referrer_role as "senderRole", referrer_organisation as organisation, referrer_phone as "phoneGiven",
       paged_at as "pagedAt", manager_paged_at as "managerPagedAt", picked_up_at as "pickedUpAt",
       picked_up_by as "pickedUpBy"
     from referral r
     where paged_at is not null and state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')
       and (picked_up_at is null or picked_up_at > now() - interval '12 hours')
     order by picked_up_at desc nulls first, paged_at, id limit ${mostShown}`,
  );
  const settings = await clockSettingsInForce(desk);
  desk.lookedAtEach(
    rows.map(({ childId }) => childId),
    'referral',
    ['sender', 'dangerNow', 'missingNow'],
  );
  return rows.map((row) => {
    const pagedAt = row.pagedAt && new Date(row.pagedAt);
    const dueAt = pagedAt && targetDueAt(settings, 'PAGE_MANAGER', pagedAt);
    const managerPagedAt = row.managerPagedAt ? new Date(row.managerPagedAt) : dueAt;
    return Object.assign(new UrgentReferral(), {
      ...row,
      receivedAt: new Date(row.receivedAt),
      pagedAt,
      managerPagedAt: row.pickedUpAt && !row.managerPagedAt ? null : managerPagedAt,
      pickedUpAt: row.pickedUpAt && new Date(row.pickedUpAt),
    });
  });
}
