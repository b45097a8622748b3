import type { MigrationStep } from '@ictg/kit/database';

/** What a colleague carries, for those who do not answer for caseloads: a child in secret is in no number of theirs. */
export const shownCaseloads: MigrationStep = {
  name: '0053-shown-caseloads',
  statements: [
    `create function caseloads_shown(staff text[], viewer text) returns table (staff_id text, cases integer, weight integer)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select a.staff_id::text, count(*)::integer, coalesce(sum(s.weight), 0)::integer
             from allocation a join support s on s.id = a.support_id join child c on c.id = a.child_id
             where a.until_at is null and a.staff_id = any($1) and (c.restricted_to is null or $2 = any(c.restricted_to))
             group by a.staff_id $$`,
    `comment on function caseloads_shown is 'As caseloads, without children restricted to people other than the viewer.'`,
  ],
};
