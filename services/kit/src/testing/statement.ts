import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client, Pool } from 'pg';

/**
 * Every message that goes to PostgreSQL while something is done, for tests that hold how many there may be.
 * @param orm on whose pool of connections to listen
 */
export async function statementsSent(
  orm: MikroORM,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> };
  const { prototype } = (
    (await connection.getNativeClient()) as unknown as { Client: { prototype: Client } }
  ).Client;
  const sent: string[] = [];
  const query = prototype.query as (...given: unknown[]) => unknown;
  Object.assign(prototype, {
    query(this: Client, ...given: unknown[]): unknown {
      const [statement] = given as [string | { text?: string }];
      sent.push(typeof statement === 'string' ? statement : String(statement.text));
      return query.apply(this, given);
    },
  });
  try {
    await work();
    return sent;
  } finally {
    Object.assign(prototype, { query });
  }
}
