import type { Desk } from '@ictg/kit/database';
import { readConfiguration } from '../in-force.js';
import { SiteChangeEntity, type SiteChangeRecord } from '../site-change.entity.js';
import { siteChangeOf } from '../site-change.rules.js';
import { mustFit } from './draft-site-change.js';
import { moveChange, oneApprovalAtATime, type ApprovalStep } from './move-change.js';
import { saveOneADay } from './refuse.js';

const what = 'change of a site';

/** Approves a change of a site that somebody else drafted. From its day on it holds. */
export async function approveSiteChange(desk: Desk, step: ApprovalStep): Promise<string> {
  const change = await moveChange<SiteChangeRecord>(desk, SiteChangeEntity, what, step, 'approve');
  await oneApprovalAtATime(desk);
  // Another change may have been approved since it was drafted.
  mustFit((await readConfiguration(desk)).book, siteChangeOf(change));
  return saved(desk, change);
}

/** Takes a change of a site back that has not taken effect yet. */
export async function withdrawSiteChange(desk: Desk, step: ApprovalStep): Promise<string> {
  const change = await moveChange<SiteChangeRecord>(desk, SiteChangeEntity, what, step, 'withdraw');
  return saved(desk, change);
}

async function saved(desk: Desk, { id }: SiteChangeRecord): Promise<string> {
  const em = await desk.em();
  await saveOneADay(() => em.flush());
  return id;
}
