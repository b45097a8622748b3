import { addDays } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { siteCoverage } from '@ictg/kit/geography';
import { textArray } from '../../database/text-array.js';

const southGloucestershire = 'E06000025';
const site = siteCoverage.find(({ name }) => name === 'Gloucestershire and Bristol');

/** What one manager has handed in, and the other has still to look at: a council joins the site beside it. */
export function handedInChange(worldDate: string) {
  if (!site) throw new Error('The site that a council is to join is not among those shipped.');
  return {
    id: newId('sic'),
    siteId: site.id,
    name: site.name,
    fromOn: addDays(worldDate, 45),
    authorityCodes: [...site.authorityCodes, southGloucestershire],
    source: 'A choice of the service, made up for the trial',
    sourceDated: 'this month',
    status: 'LOCAL_SETTING',
    note: 'It is served already; in the site it can take part in pilots.',
  } as const;
}

/** Writes that change as the database keeps it. */
export async function writeSiteChange(desk: Desk, worldDate: string): Promise<void> {
  const { id, siteId, name, fromOn, authorityCodes, source, sourceDated, status, note } =
    handedInChange(worldDate);
  await desk.rows(
    `insert into site_change (id, created_at, state, from_on, note, contributors, drafted_by, submitted_at, site_id,
       name, authority_codes, source, source_dated, status)
     values (?, now(), 'SUBMITTED', ?::date, ?, '{manager-2}', 'Milo Example', now(), ?, ?, ?::text[], ?, ?, ?)`,
    [id, fromOn, note, siteId, name, textArray(authorityCodes), source, sourceDated, status],
  );
}
