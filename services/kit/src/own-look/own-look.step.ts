import { viewerAgency, viewerIs } from '../database/index.js';
import type { Role } from '../viewer/index.js';

/** SQL over `audit.look`: of the viewer's own agency and kind of partner, by the partners' door, where the viewer stands too. */
export const isOfOwnAgency = `(door = 'partner' and agency = ${viewerAgency}
  and roles = (select current_setting('app.roles', true))
  and (select current_setting('app.door', true)) = 'partner')`;

/** SQL that lets partners read in the look-log who of their own agency has looked, and nobody else's looks. */
export function showOwnLooks(role: Role): string[] {
  return [
    `create policy look_own on audit.look for select using (${viewerIs(role)} and ${isOfOwnAgency})`,
    `create index look_agency on audit.look (agency, id desc) where door = 'partner'`,
  ];
}
