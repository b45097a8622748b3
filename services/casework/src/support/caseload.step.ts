import type { MigrationStep } from '@ictg/kit/database';

/**
 * What allocation stands on. Numbers of children are counted for everybody alike, also those whom the viewer may
 * not see: a worker must not be given too much, or let go, because a manager could not see a restricted child.
 * Only numbers leave these functions.
 */
export const caseloads: MigrationStep = {
  name: '0005-caseloads',
  statements: [
    'create extension if not exists btree_gist',
    `alter table allocation add constraint allocation_ends_after_it_begins check (until_at is null or until_at >= from_at)`,
    // Never two workers for one child at once, whoever writes the rows.
    `alter table allocation add constraint allocation_one_at_a_time
       exclude using gist (support_id with =, tstzrange(from_at, until_at) with &&)`,
    `create function allocated_children(staff text, worker_role text) returns integer language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select count(*)::integer from allocation a
             where a.staff_id = $1 and a.worker_role = $2 and a.until_at is null $$`,
    `comment on function allocated_children is 'How many children somebody has in a role now, whoever asks: a number only.'`,
    `create function caseloads(staff text[]) returns table (staff_id text, cases integer, weight integer) language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select a.staff_id::text, count(*)::integer, coalesce(sum(s.weight), 0)::integer
             from allocation a join support s on s.id = a.support_id
             where a.until_at is null and a.staff_id = any($1) group by a.staff_id $$`,
    `comment on function caseloads is 'How many children each person has now and what they weigh, whoever asks: numbers only.'`,
    `create index allocation_staff_current on allocation (staff_id) where until_at is null`,
    `create index support_newest on support (opened_at desc, id desc)`,
    `create index support_due on support ((coalesce(case state when 'AWAITING_ALLOCATION' then allocation_due_at
       when 'ALLOCATED' then first_contact_due_at end, opened_at)), id) where state in ('AWAITING_ALLOCATION', 'ALLOCATED')`,
  ],
};
