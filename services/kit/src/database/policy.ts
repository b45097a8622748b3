import type { FieldGroup } from '../agreement/ceiling.data.js';
import type { Role } from '../viewer/index.js';

/** SQL that is true when the viewer holds one of the roles; evaluated once a statement. */
export function viewerIs(...roles: readonly Role[]): string {
  const list = roles.map((role) => `'${role}'`).join(', ');
  return `(select viewer_is(array[${list}]))`;
}

/** SQL for the viewer's subject; null when nobody is asking. */
export const viewerSubject = `(select nullif(current_setting('app.subject', true), ''))`;

/** SQL for the agency that a partner acts for. */
export const viewerAgency = `(select nullif(current_setting('app.agency', true), ''))`;

/** SQL that is true when the partner's agreement opens this group of fields now; for everybody else it is not. */
export function viewerShares(group: FieldGroup): string {
  return `(select viewer_shares('${group}'))`;
}

/** SQL that makes the function which `viewerShares` asks. */
export const viewerSharesFunction = `create function viewer_shares(wanted text) returns boolean
  language sql stable parallel safe set search_path = pg_catalog
  as $$ select coalesce(wanted = any(string_to_array(current_setting('app.shares', true), ',')), false) $$`;

/** SQL that is true when somebody is asking at all. */
export const anyViewer = `(${viewerSubject} is not null)`;

/** Our own processes: loaders, jobs, feeds. Their policies are named apart from people's. */
export const systemOnly = viewerIs('system');
