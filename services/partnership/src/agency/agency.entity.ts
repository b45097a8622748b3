import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerAgency, viewerIs } from '@ictg/kit/database';
import { directoryKeepers, ownRoles } from '../permission/permission.js';
import { agencyKinds } from './agency.vocabulary.js';

const keeps = `(${viewerIs(...directoryKeepers)} or ${systemOnly})`;

/** A partner's own agency, by the code in its token. */
const isOwn = `(${viewerIs('partner')} and coalesce(gss_code, police_force_code) = ${viewerAgency})`;

/** SQL that is true for rows of the agency that a partner acts for. The agency's own policy lets it see that one only. */
export function ofOwnAgency(agencyColumn: string): string {
  return `(${viewerIs('partner')} and exists (select 1 from agency a where a.id = ${agencyColumn}))`;
}

/** An organisation that the service works with. People in it are no part of this table. */
export const AgencyEntity = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    ...recordProperties('agy'),
    kind: p.enum(agencyKinds).comment(personal('none')),
    name: p.string().length(200).comment(personal('none')),
    nameCy: p.string().length(200).nullable().comment(personal('none')),
    gssCode: p.string().length(9).nullable().unique().comment(personal('none')),
    policeForceCode: p.string().length(9).nullable().unique().comment(personal('none')),
    /** The number on which senders are rung back. Never one that a sender gave. */
    phone: p.string().length(30).nullable().comment(personal('none')),
    phoneCheckedOn: p.date().$type<string>().nullable().comment(personal('none')),
    phoneCheckedBy: p.string().nullable().comment(personal('professional')),
    phoneFoundIn: p.string().length(200).nullable().comment(personal('none')),
    isFirstResponder: p.boolean().default(false).comment(personal('none')),
    firstResponderFromOn: p.date().$type<string>().nullable().comment(personal('none')),
    firstResponderUntilOn: p.date().$type<string>().nullable().comment(personal('none')),
    firstResponderSource: p.string().length(200).nullable().comment(personal('none')),
    closedOn: p.date().$type<string>().nullable().comment(personal('none')),
    /** Which row of the open data it came from, so that loading twice adds nothing. */
    openDataKey: p.string().nullable().unique().comment(personal('none')),
  },
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...ownRoles)} or ${systemOnly} or ${isOwn})`,
    },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type Agency = InferEntity<typeof AgencyEntity>;
