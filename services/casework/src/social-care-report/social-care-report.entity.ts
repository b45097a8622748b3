import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { socialCareReplies } from './social-care-report.vocabulary.js';

/** The third referral, beside the one to us and the one to the National Referral Mechanism: a report to children's services, and their reply. */
export const SocialCareReportEntity = defineEntity({
  name: 'SocialCareReport',
  tableName: 'social_care_report',
  properties: {
    ...recordProperties('scr'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    reportedOn: p.date().$type<string>().comment(personal('none')),
    reportedBy: p.string().comment(personal('professional')),
    authorityGss: p.string().length(9).nullable().comment(personal('sensitive')),
    toldTo: p.string().comment(personal('professional')),
    worry: p.text().comment(personal('sensitive')),
    replyDueAt: p.datetime().comment(personal('none')),
    reply: p.enum(socialCareReplies).nullable().comment(personal('sensitive')),
    repliedOn: p.date().$type<string>().nullable().comment(personal('none')),
    replyNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type SocialCareReport = InferEntity<typeof SocialCareReportEntity>;
