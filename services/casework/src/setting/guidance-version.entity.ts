import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal } from '@ictg/kit/database';
import type { GuidanceVersion, RuleSource } from '../eligibility/index.js';
import { approvalPolicies, approvalProperties } from './approval.properties.js';

/** A version of the guidance that was drafted while the service ran. Those it ships with are no rows. */
export const GuidanceVersionEntity = defineEntity({
  name: 'GuidanceVersion',
  tableName: 'guidance_version',
  properties: {
    ...approvalProperties('gdv'),
    code: p.string().comment(personal('none')),
    /** Code of the version that it was copied from. */
    basedOn: p.string().comment(personal('none')),
    body: p.json().$type<GuidanceVersion>().comment(personal('none')),
    /** Documents that its rules rest on and that the book did not know before. */
    sources: p.json().$type<Record<string, RuleSource>>().comment(personal('none')),
  },
  policies: [...approvalPolicies],
  rowLevelSecurity: 'force',
});
export type GuidanceVersionRecord = InferEntity<typeof GuidanceVersionEntity>;
