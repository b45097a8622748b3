import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { partnerKinds } from '@ictg/kit/agreement';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ownPartner } from '../agreement/index.js';
import { agreementKeepers } from '../permission/permission.js';
import { clientStates } from './client.states.js';
import { contactLanguages, type ClientKey } from './client.vocabulary.js';

const keeps = `(${viewerIs(...agreementKeepers)} or ${systemOnly})`;
const keepsOrOwns = `(${keeps} or ${ownPartner})`;

/** A partner's program that asks the graph by itself. A partner has its own, whoever keeps agreements has all. */
export const PartnerClientEntity = defineEntity({
  name: 'PartnerClient',
  tableName: 'partner_client',
  properties: {
    ...recordProperties('pcl'),
    /** By which it signs in: `client_id`. Never used again, not even after its end. */
    clientId: p.string().length(60).unique().comment(personal('none')),
    kind: p.enum(partnerKinds).comment(personal('none')),
    agency: p.string().length(30).comment(personal('none')),
    partnerName: p.string().length(200).comment(personal('none')),
    name: p.string().length(120).comment(personal('none')),
    use: p.string().length(500).comment(personal('none')),
    contactName: p.string().length(200).comment(personal('professional')),
    contactEmail: p.string().length(254).comment(personal('professional')),
    contactLanguage: p.enum(contactLanguages).comment(personal('none')),
    keys: p.json().$type<readonly ClientKey[]>().comment(personal('professional')),
    state: p.enum(clientStates).comment(personal('none')),
    stateReason: p.string().length(500).nullable().comment(personal('none')),
    requestedBy: p.string().comment(personal('professional')),
    decidedBy: p.string().nullable().comment(personal('professional')),
    decidedAt: p.datetime().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['agency', 'kind'] }],
  policies: [
    { name: 'read', command: 'select', using: keepsOrOwns },
    { name: 'add', command: 'insert', check: keepsOrOwns },
    { name: 'change', command: 'update', using: keepsOrOwns, check: keepsOrOwns },
  ],
  rowLevelSecurity: 'force',
});
export type PartnerClient = InferEntity<typeof PartnerClientEntity>;
