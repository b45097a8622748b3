import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from '@ictg/kit/database';
import { testDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

export interface LookedAfterDatabase {
  /** As the run-time role: what the service itself works with. */
  readonly orm: MikroORM;
  readonly adminUrl: string;
  /** Runs a statement as the administrator, whom no row security holds. */
  administer<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** A database of its own for one test file. */
export async function lookedAfterDatabase(serverUrl: string): Promise<LookedAfterDatabase> {
  const { adminUrl, runUrl } = await testDatabase(serverUrl, 'looked_after', async (url) => {
    await prepareDatabase(url);
  });
  const orm = await openDatabase({ url: runUrl, entities });
  const administrator = await openDatabase({ url: adminUrl, entities, connections: 1 });
  return {
    orm,
    adminUrl,
    administer: <Row>(sql: string) => administrator.em.getConnection().execute<Row[]>(sql),
    close: async () => {
      await orm.close(true);
      await administrator.close(true);
    },
  };
}
