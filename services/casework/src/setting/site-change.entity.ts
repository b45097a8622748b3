import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal } from '@ictg/kit/database';
import { ruleStatuses } from '../eligibility/index.js';
import { approvalPolicies, approvalProperties } from './approval.properties.js';

/** A change of which authorities a site serves from a day on. The sites that the service ships with are no rows. */
export const SiteChangeEntity = defineEntity({
  name: 'SiteChange',
  tableName: 'site_change',
  properties: {
    ...approvalProperties('sic'),
    siteId: p.string().length(60).comment(personal('none')),
    name: p.string().length(100).comment(personal('none')),
    /** Today's codes of the authorities in it; none when the site ends on that day. */
    authorityCodes: p.array().$type<string[]>().comment(personal('none')),
    source: p.string().length(200).comment(personal('none')),
    sourceDated: p.string().length(60).comment(personal('none')),
    status: p.enum(ruleStatuses).comment(personal('none')),
  },
  policies: [...approvalPolicies],
  rowLevelSecurity: 'force',
});
export type SiteChangeRecord = InferEntity<typeof SiteChangeEntity>;
