import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerAgency, viewerIs } from '@ictg/kit/database';

const own = `(agency = ${viewerAgency} and ${viewerIs('partner')})`;
const ownOrOurs = `(${own} or ${systemOnly})`;

/** Whom a partner has named to be told by mail that something has changed, never what. */
export const ChangeMailEntity = defineEntity({
  name: 'ChangeMail',
  tableName: 'change_mail',
  properties: {
    ...recordProperties('chc'),
    agency: p.string().length(30).unique().comment(personal('none')),
    name: p.string().length(200).comment(personal('professional')),
    email: p.string().length(254).comment(personal('professional')),
    language: p.enum(['ENGLISH', 'WELSH'] as const).comment(personal('none')),
  },
  policies: [{ name: 'own', command: 'all', using: ownOrOurs, check: own }],
  rowLevelSecurity: 'force',
});
export type ChangeMail = InferEntity<typeof ChangeMailEntity>;
