import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { AgencyEntity } from '../agency/agency.entity.js';
import { directoryKeepers, ownRoles } from '../permission/permission.js';
import { emergencyPurposes } from './emergency.vocabulary.js';

const keeps = `(${viewerIs(...directoryKeepers)} or ${systemOnly})`;

/** A number that is rung at night: one for each purpose of an agency, with when and where it was last checked. */
export const EmergencyNumberEntity = defineEntity({
  name: 'EmergencyNumber',
  tableName: 'emergency_number',
  properties: {
    ...recordProperties('emn'),
    agencyId: p.manyToOne(AgencyEntity).mapToPk().fieldName('agency_id'),
    purpose: p.enum(emergencyPurposes).comment(personal('none')),
    number: p.string().length(30).comment(personal('none')),
    /** When it is answered, in words. */
    hours: p.string().length(100).nullable().comment(personal('none')),
    checkedOn: p.date().$type<string>().comment(personal('none')),
    checkedBy: p.string().comment(personal('professional')),
    foundIn: p.string().length(200).comment(personal('none')),
  },
  uniques: [{ properties: ['agencyId', 'purpose'] }],
  policies: [
    { name: 'read', command: 'select', using: `(${viewerIs(...ownRoles)} or ${systemOnly})` },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type EmergencyNumber = InferEntity<typeof EmergencyNumberEntity>;
