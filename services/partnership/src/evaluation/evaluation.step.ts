import type { MigrationStep } from '@ictg/kit/database';

/** What people wrote is shown as the averages are: never of too few, and in no order that tells who wrote what. */
export const evaluationComments: MigrationStep = {
  name: '0012-evaluation-comments',
  statements: [
    `create function evaluation_comments(wanted text[], fewest integer)
       returns table (session_id text, moment text, comments text[]) language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select e.session_id::text, e.moment, array_agg(e.comment order by md5(e.comment)) filter (where e.comment is not null)
             from evaluation e where e.session_id = any(wanted) group by e.session_id, e.moment
             having count(*) >= greatest(fewest, 3) $$`,
  ],
};
