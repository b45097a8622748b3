import type { MigrationStep } from '@ictg/kit/database';

/**
 * Information governance searches both logs across children and officers. No child exists for an auditor, so that a
 * reference is all that is given out of it, by a function that answers nobody else.
 */
export const logSearch: MigrationStep = {
  name: '0012-log-search',
  statements: [
    `create index look_subject on audit.look (subject, id desc)`,
    `create index change_subject on audit.change (subject, id desc)`,
    `create function child_references_for_everybody(ids text[], wanted text[]) returns table (id text, reference text)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select c.id::text, c.reference::text from child c where c.id = any($1) or c.reference = any($2) $$`,
    `revoke all on function child_references_for_everybody from public`,
    `create function child_references(ids text[], wanted text[]) returns table (id text, reference text)
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         if viewer_is(array['auditor']) then
           return query select * from child_references_for_everybody(ids, wanted);
         end if;
       end $$`,
    `comment on function child_references is 'References of children by id and the other way round: for the auditor only, and nothing else of them.'`,
  ],
};
