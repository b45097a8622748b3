import pg from 'pg';
import type { Trial } from './environment.ts';

/** How many children the trial knows: figures mean nothing without it. */
export async function countChildren({ databases }: Trial): Promise<number> {
  const client = new pg.Client({ connectionString: databases.casework.adminUrl });
  await client.connect();
  try {
    // Statistics first: a database that was filled a moment ago plans as if it were empty.
    await client.query('analyze');
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::integer as count from child',
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
