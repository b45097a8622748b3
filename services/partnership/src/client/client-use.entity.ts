import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { partnerKinds } from '@ictg/kit/agreement';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ownPartner } from '../agreement/index.js';
import { agreementKeepers } from '../permission/permission.js';

/** How often a connection asked, by day, key and the name it gave to what it asked. No content, and nobody's record. */
export const ClientUseEntity = defineEntity({
  name: 'ClientUse',
  tableName: 'client_use',
  properties: {
    ...recordProperties('use'),
    clientId: p.string().length(60).comment(personal('none')),
    kind: p.enum(partnerKinds).comment(personal('none')),
    agency: p.string().length(30).comment(personal('none')),
    thumbprint: p.string().length(60).comment(personal('none')),
    onDay: p.date().$type<string>().comment(personal('none')),
    /** Empty where it gave no name. */
    operation: p.string().length(60).comment(personal('none')),
    requests: p.integer().comment(personal('none')),
    refused: p.integer().comment(personal('none')),
    limited: p.integer().comment(personal('none')),
    slow: p.integer().comment(personal('none')),
    lastAt: p.datetime().comment(personal('none')),
  },
  uniques: [{ properties: ['clientId', 'onDay', 'operation', 'thumbprint'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...agreementKeepers)} or ${systemOnly} or ${ownPartner})`,
    },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type ClientUse = InferEntity<typeof ClientUseEntity>;
