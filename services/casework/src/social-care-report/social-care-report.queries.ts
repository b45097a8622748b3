import type { Desk } from '@ictg/kit/database';
import { recordsOf, type ByChild } from '../record/index.js';
import { SocialCareReportEntity } from './social-care-report.entity.js';
import { SocialCareReport } from './social-care-report.type.js';

/** Every report of these children to children's services, newest first, by child. */
export function socialCareReportsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<SocialCareReport>> {
  return recordsOf(desk, SocialCareReportEntity, SocialCareReport, childIds, {
    reportedOn: 'desc',
  });
}
