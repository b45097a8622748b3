import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/**
 * Makes the tables of the queue in a service's database, or brings them up to date, as its administrator. The
 * run-time role may use them and owns nothing.
 */
export async function prepareJobs(adminUrl: string, runRole: string): Promise<void> {
  await runMigrations({ connectionString: adminUrl });
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of rights(runRole)) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The queue closes its tables to everybody but their owner; this opens them to the one role that works in it. */
function rights(runRole: string): string[] {
  return [
    `grant usage on schema graphile_worker to ${runRole}`,
    `grant select, insert, update, delete on all tables in schema graphile_worker to ${runRole}`,
    `revoke insert, update, delete on graphile_worker.migrations from ${runRole}`,
    `grant usage on all sequences in schema graphile_worker to ${runRole}`,
    `do $$ declare closed record; begin
       for closed in select c.oid::regclass as name from pg_class c
         where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
           and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'run_role')
       loop execute format('create policy run_role on %s to ${runRole} using (true) with check (true)', closed.name);
       end loop; end $$`,
  ];
}
