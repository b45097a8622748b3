import pg from 'pg';

/** One step of a database's history. Once released, a step is never changed: what follows is a new one. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * Brings a database that is kept in plain SQL up to date: each step once, in order, all in one transaction.
 * Two processes that start at once wait for each other.
 * @param url of the administrator, who owns the tables
 * @returns the names of the steps that were new
 */
export async function applyMigrations(
  url: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('ictg migration'))`);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const applied = new Set(rows.map((row) => row.name));
    const due = migrations.filter((migration) => !applied.has(migration.name));
    for (const migration of due) {
      await client.query(migration.sql);
      await client.query('insert into migration (name) values ($1)', [migration.name]);
    }
    await client.query('commit');
    return due.map((migration) => migration.name);
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    await client.end();
  }
}
