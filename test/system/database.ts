import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { z } from 'zod';

const trialShape = z.object({
  url: z.string(),
  secret: z.string(),
  services: z.record(z.string(), z.object({ url: z.string(), pid: z.number().optional() })),
  databases: z.record(z.string(), z.object({ runUrl: z.string(), adminUrl: z.string() })),
});

/** What the running trial says of itself. */
export function runningTrial(): z.infer<typeof trialShape> {
  return trialShape.parse(JSON.parse(readFileSync(join(inject('folder'), 'trial.json'), 'utf8')));
}

/** A connection to one service’s database past every door and right, as nobody but a check of the whole may have. */
export async function administrator(service: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: runningTrial().databases[service]?.adminUrl });
  await client.connect();
  return client;
}

/** Reads one service’s database past every door and right. */
export async function readDatabase<Row extends object>(
  service: string,
  sql: string,
): Promise<Row[]> {
  const client = await administrator(service);
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
