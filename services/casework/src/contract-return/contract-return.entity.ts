import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import type { Figure } from './figure.js';

const managers = viewerIs('manager', 'system');

/**
 * What the service reported for one month, as it was known when it was frozen. It never changes: what is corrected
 * afterwards comes as the next revision.
 */
export const ContractReturnEntity = defineEntity({
  name: 'ContractReturn',
  tableName: 'contract_return',
  properties: {
    ...recordProperties('crt'),
    /** The month, as 2026-10. */
    month: p.string().length(7).comment(personal('none')),
    revision: p.integer().comment(personal('none')),
    frozenAt: p.datetime().comment(personal('none')),
    frozenBy: p.string().comment(personal('professional')),
    /** Why there is a revision after the first. */
    reason: p.text().nullable().comment(personal('none')),
    figures: p.json().$type<readonly Figure[]>().comment(personal('sensitive')),
    /** SHA-256 of the figures: the same figures have the same digest. */
    digest: p.string().length(64).comment(personal('none')),
  },
  uniques: [{ properties: ['month', 'revision'] }],
  policies: [
    { name: 'read_by_managers', command: 'select', using: managers },
    { name: 'frozen_by_managers', command: 'insert', check: managers },
  ],
  rowLevelSecurity: 'force',
});
export type ContractReturnRecord = InferEntity<typeof ContractReturnEntity>;
