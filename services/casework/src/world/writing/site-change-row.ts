import { addDays } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { newId } from '@ictg/kit/database';

const avonAndSomerset = ['E06000022', 'E06000023', 'E06000024', 'E06000025', 'E06000066'];

/** Writes a change of the sites that one manager has handed in and the other has still to look at. */
export async function writeSiteChange(desk: Desk, worldDate: string): Promise<void> {
  await desk.rows(
    `insert into site_change (id, created_at, state, from_on, note, contributors, drafted_by, submitted_at, site_id,
       name, authority_codes, source, source_dated, status)
     values (?, now(), 'SUBMITTED', ?::date, ?, '{manager-2}', 'Milo Example', now(), 'avon-and-somerset',
       'Avon and Somerset', ?::text[], 'A choice of the service, made up for the trial', 'this month', 'LOCAL_SETTING')`,
    [
      newId('sic'),
      addDays(worldDate, 45),
      'Every authority is served already; as a site it can take part in pilots.',
      `{${avonAndSomerset.join(',')}}`,
    ],
  );
}
