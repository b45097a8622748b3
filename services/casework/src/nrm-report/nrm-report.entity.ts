import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import {
  nrmReportAuthorRoles,
  nrmReportDecisions,
  nrmReportKinds,
  nrmReportRecipients,
} from './nrm-report.vocabulary.js';

/** What the service sent for a decision of the NRM, as it was sent: it is never changed, and a later one may correct it. */
export const NrmReportEntity = defineEntity({
  name: 'NrmReport',
  tableName: 'nrm_report',
  properties: {
    ...recordProperties('nrp'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    nrmReferenceId: p.string().index().comment(personal('none')),
    decision: p.enum(nrmReportDecisions).comment(personal('none')),
    kind: p.enum(nrmReportKinds).comment(personal('none')),
    sentTo: p.enum(nrmReportRecipients).comment(personal('none')),
    text: p.text().comment(personal('sensitive')),
    sentOn: p.date().$type<string>().comment(personal('none')),
    sentBy: p.string().comment(personal('professional')),
    authorRole: p.enum(nrmReportAuthorRoles).comment(personal('none')),
    replacesId: p.string().nullable().unique().comment(personal('none')),
    receivedAt: p.datetime().nullable().comment(personal('none')),
    receivedBy: p.string().nullable().comment(personal('professional')),
  },
  indexes: [{ properties: ['sentOn', 'id'] }],
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type NrmReport = InferEntity<typeof NrmReportEntity>;
