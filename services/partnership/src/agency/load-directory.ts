import type { Desk } from '@ictg/kit/database';
import { authorities, directoryAgencyId, forces, openDataRows } from '@ictg/kit/geography';
import { knownAgencies } from './directory.rules.js';

const list = "List behind the Home Office's referral form, April 2026";

/**
 * Enters the agencies of the open data that the directory lacks. What people have changed since stays as it is.
 * No telephone number comes with them: each is checked by somebody before anyone is rung on it.
 * @returns how many were new
 */
export async function loadDirectory(desk: Desk): Promise<number> {
  const listed = openDataRows('service/first-responder-organisations.csv', [
    'organisation',
    'category',
    'gss_code',
  ]);
  const agencies = knownAgencies(listed, authorities, forces).map((agency) => ({
    ...agency,
    id: directoryAgencyId(agency.key),
    source: agency.isFirstResponder ? list : null,
  }));
  const added = await desk.rows(
    `insert into agency (id, created_at, kind, name, name_cy, gss_code, police_force_code,
       is_first_responder, first_responder_source, open_data_key)
     select a->>'id', now(), a->>'kind', a->>'name', a->>'nameCy', a->>'gssCode', a->>'policeForceCode',
       (a->>'isFirstResponder')::boolean, a->>'source', a->>'key'
     from jsonb_array_elements(?::jsonb) as a
     where not exists (select 1 from agency known where known.open_data_key = a->>'key')
     on conflict do nothing returning id`,
    [JSON.stringify(agencies)],
  );
  return added.length;
}
