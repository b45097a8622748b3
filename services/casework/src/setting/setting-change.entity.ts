import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal } from '@ictg/kit/database';
import { ruleStatuses } from '../eligibility/index.js';
import { approvalPolicies, approvalProperties } from './approval.properties.js';
import type { SettingValue } from './setting-value.js';
import type { SettingKind } from './setting.vocabulary.js';

/** A change of the configuration beside the guidance. What the service ships with is no row. */
export const SettingChangeEntity = defineEntity({
  name: 'SettingChange',
  tableName: 'setting_change',
  properties: {
    ...approvalProperties('stc'),
    kind: p.string().$type<SettingKind>().comment(personal('none')),
    value: p.json().$type<SettingValue>().comment(personal('none')),
    source: p.string().length(200).comment(personal('none')),
    status: p.enum(ruleStatuses).comment(personal('none')),
  },
  policies: [...approvalPolicies],
  rowLevelSecurity: 'force',
});
export type SettingChangeRecord = InferEntity<typeof SettingChangeEntity>;
