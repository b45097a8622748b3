import type { Desk } from '@ictg/kit/database';
import { writeMail } from '@ictg/kit/mail';
import { linkTo } from '../../link/index.js';
import { reachableAt, type Reachable } from '../../staff/index.js';
import { openTask } from '../../task/index.js';
import { pageOf } from '../page.rules.js';

/** What a page needs to know of a referral. */
export interface PagedReferral {
  readonly id: string;
  readonly childId: string;
  readonly reference: string;
  readonly receivedAt: Date;
}

/** Pages everybody on shift on the line in the transaction that took the referral: the mail leaves with it. */
export async function pageShift(desk: Desk, referral: PagedReferral, at: Date): Promise<void> {
  await page(desk, referral, 'SHIFT', await reachableAt(desk, 'LINE', 'line', at), at);
}

/** Pages the manager on call, since nobody on shift has picked the referral up. */
export async function pageManager(desk: Desk, referral: PagedReferral, at: Date): Promise<void> {
  await page(desk, referral, 'MANAGER', await reachableAt(desk, 'MANAGER', 'manager', at), at);
}

async function page(
  desk: Desk,
  referral: PagedReferral,
  to: 'SHIFT' | 'MANAGER',
  people: readonly Reachable[],
  at: Date,
): Promise<void> {
  const words = pageOf(to, referral, linkTo('/admin/line/urgent'));
  for (const { subject, email } of people) {
    await writeMail(desk, { to: email, language: 'ENGLISH', ...words, recordId: referral.id });
    await openTask(desk, {
      kind: 'URGENT_REFERRAL',
      childId: referral.childId,
      recordId: referral.id,
      subject,
      text: `Danger or missing now: pick up referral ${referral.reference} and ring the agency.`,
      dueAt: at,
    });
  }
}
