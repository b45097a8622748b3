import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ownRoles } from '../permission/permission.js';
import type { ProgrammeSettingKey } from './programme-setting.data.js';

const sets = `(${viewerIs('manager')} or ${systemOnly})`;

/** A setting of the programme that was changed from what is shipped. */
export const ProgrammeSettingEntity = defineEntity({
  name: 'ProgrammeSetting',
  tableName: 'programme_setting',
  properties: {
    ...recordProperties('pgs'),
    key: p.string().$type<ProgrammeSettingKey>().unique().comment(personal('none')),
    value: p.integer().comment(personal('none')),
    reason: p.string().length(255).comment(personal('none')),
    setBy: p.string().comment(personal('professional')),
  },
  policies: [
    // A partner reads them too: what its coverage is counted by stands beside the figure.
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...ownRoles, 'partner')} or ${systemOnly})`,
    },
    { name: 'add', command: 'insert', check: sets },
    { name: 'change', command: 'update', using: sets, check: sets },
  ],
  rowLevelSecurity: 'force',
});
