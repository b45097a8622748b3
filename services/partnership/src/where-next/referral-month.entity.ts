import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { sessionRoles } from '../permission/permission.js';

/**
 * How many referrals came from an authority in a month, as the service of the children counted them. A number and
 * nothing else crosses: no child, no reference, no day.
 */
export const ReferralMonthEntity = defineEntity({
  name: 'ReferralMonth',
  tableName: 'referral_month',
  properties: {
    ...recordProperties('rfm'),
    gssCode: p.string().length(9).comment(personal('none')),
    /** First day of the month. */
    month: p.date().$type<string>().comment(personal('none')),
    referrals: p.integer().comment(personal('none')),
    fetchedAt: p.datetime().comment(personal('none')),
  },
  uniques: [{ properties: ['gssCode', 'month'] }],
  checks: [
    { name: 'referral_month_is_a_month', expression: 'extract(day from month) = 1' },
    { name: 'referral_month_counts', expression: 'referrals >= 0' },
  ],
  policies: [
    { name: 'read', command: 'select', using: `(${viewerIs(...sessionRoles)} or ${systemOnly})` },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type ReferralMonth = InferEntity<typeof ReferralMonthEntity>;
