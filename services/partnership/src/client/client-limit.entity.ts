import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { partnerKinds } from '@ictg/kit/agreement';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ownPartner } from '../agreement/index.js';
import { agreementKeepers } from '../permission/permission.js';

const keeps = `(${viewerIs(...agreementKeepers)} or ${systemOnly})`;

/** How much a partner's connections may ask, where it is not the usual. Each change is a row of its own; the newest holds. */
export const ClientLimitEntity = defineEntity({
  name: 'ClientLimit',
  tableName: 'client_limit',
  properties: {
    ...recordProperties('lim'),
    kind: p.enum(partnerKinds).comment(personal('none')),
    agency: p.string().length(30).comment(personal('none')),
    requestsPerMinute: p.integer().comment(personal('none')),
    atOnce: p.integer().comment(personal('none')),
    recordsPerDocument: p.integer().comment(personal('none')),
    reason: p.string().length(500).comment(personal('none')),
    setBy: p.string().comment(personal('professional')),
  },
  indexes: [{ properties: ['agency', 'kind', 'createdAt'] }],
  policies: [
    { name: 'read', command: 'select', using: `(${keeps} or ${ownPartner})` },
    { name: 'add', command: 'insert', check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type ClientLimit = InferEntity<typeof ClientLimitEntity>;
