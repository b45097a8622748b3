import { setTimeout as pause } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';

const askEvery = 500;

/**
 * Does something that nobody else does at the same time, in whatever process: the others wait for their turn.
 * @param waits hears once that somebody else is at it
 */
export async function alone<Result>(
  orm: MikroORM,
  waits: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> };
  const pool = await connection.getNativeClient();
  const client: PoolClient = await pool.connect();
  try {
    // Not in a transaction, which would be ended while it waits; a lost connection gives the turn back.
    if (!(await takeTurn(client))) {
      waits();
      do await pause(askEvery);
      while (!(await takeTurn(client)));
    }
    return await work();
  } finally {
    client.release(true);
  }
}

async function takeTurn(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_lock(hashtext('counting children')) as taken`,
  );
  return rows[0]?.taken === true;
}
