import { findPlaces } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

const columns = `place_at text, place_hash text, at timestamptz, officer text, record text, fields text[], reference text`;

/**
 * A page of a log goes on from a time and a hash, and not from a number: two of them would tell a partner how much
 * everybody else looked meanwhile.
 */
export const logPlaces: MigrationStep = {
  name: '0092-log-places',
  statements: [
    ...findPlaces,
    'drop function agency_looks(bigint, integer)',
    'drop function agency_looks_for_everybody(text, text, bigint, integer)',
    `create function agency_looks_for_everybody(for_agency text, as_roles text, before_at timestamptz, before_hash text, most integer)
       returns table (${columns})
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select l.at::text, encode(l.row_hash, 'hex'), l.at, l.name::text, l.record::text, l.fields::text[], c.reference::text
         from audit.look l left join child c on c.id = l.child_id
         where l.door = 'partner' and l.agency = for_agency and l.roles = as_roles
           and (before_at is null or l.id < (select p.id from audit.look p
             where p.at = before_at and p.row_hash = decode(before_hash, 'hex')
               and p.door = 'partner' and p.agency = for_agency and p.roles = as_roles))
         order by l.id desc limit most $$`,
    `revoke all on function agency_looks_for_everybody from public`,
    `create function agency_looks(before_at timestamptz, before_hash text, most integer) returns table (${columns})
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         if current_setting('app.door', true) = 'partner' then
           return query select * from agency_looks_for_everybody(
             nullif(current_setting('app.agency', true), ''), current_setting('app.roles', true),
             before_at, before_hash, least(most, 101));
         end if;
       end $$`,
    `comment on function agency_looks is 'Who of the viewer''s own agency was shown what of which child: for partners, of themselves.'`,
    `grant execute on function agency_looks to ${runRole}`,
  ],
};
