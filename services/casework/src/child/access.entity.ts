import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { actsFor } from '../database/visibility.js';

/** Who works with a child between two dates. The policy of `child` reads it, so its own must not read `child`. */
export const ChildAccessEntity = defineEntity({
  name: 'ChildAccess',
  tableName: 'child_access',
  properties: {
    ...recordProperties('cac'),
    childId: p.string().comment(personal('none')),
    subject: p.string().comment(personal('professional')),
    allocationId: p.string().nullable().index().comment(personal('none')),
    fromOn: p.date().$type<string>().comment(personal('none')),
    untilOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['subject', 'childId'] }, { properties: ['childId'] }],
  policies: [
    {
      name: 'own',
      command: 'select',
      using: `subject = any(${actsFor}::text[]) or ${viewerIs('manager', 'system')}`,
    },
    { name: 'made_by_managers', command: 'insert', check: viewerIs('manager', 'system') },
    {
      name: 'ended_by_managers',
      command: 'update',
      using: viewerIs('manager', 'system'),
      check: viewerIs('manager', 'system'),
    },
  ],
  rowLevelSecurity: 'force',
});
export type ChildAccess = InferEntity<typeof ChildAccessEntity>;
