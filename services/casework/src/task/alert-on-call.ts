import type { Desk } from '@ictg/kit/database';
import { openTask } from './open-task.js';

export interface NewReferralAlert {
  readonly childId: string;
  readonly recordId: string;
  readonly reference: string;
  readonly isUrgent: boolean;
}

/** Makes a new referral a task of whoever is on call for referrals; of every manager when nobody is. */
export async function alertOnCall(desk: Desk, alert: NewReferralAlert): Promise<void> {
  const onCall = await desk.rows<{ subject: string }>(
    `select subject from on_call where duty = 'REFERRALS' and now() between from_at and until_at`,
  );
  const text = `${alert.isUrgent ? 'Danger or missing now. ' : ''}New referral ${alert.reference}: decide on it.`;
  const dueAt = new Date(Date.now() + (alert.isUrgent ? 15 : 60) * 60_000);
  for (const to of onCall.length > 0 ? onCall : [{ subject: null }])
    await openTask(desk, {
      kind: 'NEW_REFERRAL',
      childId: alert.childId,
      recordId: alert.recordId,
      subject: to.subject,
      text,
      dueAt,
    });
}
