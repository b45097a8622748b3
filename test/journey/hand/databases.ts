import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { z } from 'zod';

const trialShape = z.object({
  databases: z.record(z.string(), z.object({ adminUrl: z.string() })),
});

/** Reads a database of the running trial past every door and right, as nobody but a check of the whole may. */
export async function readDatabase<Row>(name: string, sql: string): Promise<Row[]> {
  const file = readFileSync(join(inject('folder'), 'trial.json'), 'utf8');
  const database = trialShape.parse(JSON.parse(file)).databases[name];
  const client = new pg.Client({ connectionString: database?.adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}
