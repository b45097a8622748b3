import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { AgencyEntity, ofOwnAgency } from '../agency/agency.entity.js';
import { ownRoles, peopleKeepers } from '../permission/permission.js';

const keeps = `(${viewerIs(...peopleKeepers)} or ${systemOnly})`;

/**
 * A team of an agency whose people come to sessions. Its kind is its agency's. A partner sees the teams of its own
 * agency and no other: nobody is to be measured against a neighbour by name.
 */
export const TeamEntity = defineEntity({
  name: 'Team',
  tableName: 'team',
  properties: {
    ...recordProperties('tem'),
    agencyId: p.manyToOne(AgencyEntity).mapToPk().fieldName('agency_id'),
    name: p.string().length(200).comment(personal('none')),
    /** The authority in which it works; none for a team that works in several. */
    gssCode: p.string().length(9).nullable().index().comment(personal('none')),
    /** How many people work in it. Without it there is no percentage. */
    headcount: p.integer().nullable().comment(personal('none')),
    headcountOn: p.date().$type<string>().nullable().comment(personal('none')),
    closedOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  checks: [
    {
      name: 'team_headcount_has_its_day',
      expression: '(headcount is null) = (headcount_on is null) and headcount > 0',
    },
  ],
  indexes: [{ properties: ['agencyId', 'name'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...ownRoles)} or ${systemOnly} or ${ofOwnAgency('agency_id')})`,
    },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
/** SQL that is true for rows of a team of the agency that a partner acts for. The team's own policy lets it see those only. */
export function ofOwnTeam(teamColumn: string): string {
  return `(${viewerIs('partner')} and exists (select 1 from team t where t.id = ${teamColumn}))`;
}
export type Team = InferEntity<typeof TeamEntity>;
