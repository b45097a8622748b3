import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase, type Entities } from '../database/index.js';
import { testDatabase } from './database.js';

/** A migrated database of a service, for one test file alone. */
export interface ServiceDatabase {
  /** As the run-time role: what the service itself works with. */
  readonly orm: MikroORM;
  readonly adminUrl: string;
  readonly runUrl: string;
  /** Runs a statement as the administrator, whom no row security holds. */
  administer<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * Opens a database of its own for one test file.
 * @param serverUrl the administrator's connection of the test server
 * @param service whose database it is, as in its run-time role `ictg_<service>_run`
 * @param prepare migrates it, once a server
 */
export async function serviceDatabase(
  serverUrl: string,
  service: string,
  entities: Entities,
  prepare: (adminUrl: string) => Promise<unknown>,
): Promise<ServiceDatabase> {
  const { adminUrl, runUrl } = await testDatabase(serverUrl, service, async (url) => {
    await prepare(url);
  });
  const orm = await openDatabase({ url: runUrl, entities });
  let administrator: Promise<MikroORM> | undefined;
  return {
    orm,
    adminUrl,
    runUrl,
    administer: async <Row>(sql: string) => {
      administrator ??= openDatabase({ url: adminUrl, entities, connections: 1 });
      return (await administrator).em.getConnection().execute<Row[]>(sql);
    },
    close: async () => {
      await orm.close(true);
      await (await administrator)?.close(true);
    },
  };
}

/**
 * What the entities declare and the steps of the history have not made: tables, columns, policies. What it
 * answers is what the next step must say.
 * @param adminUrl the administrator's connection to a migrated database
 */
export async function missingFromSteps(adminUrl: string, entities: Entities): Promise<string[]> {
  const administrator = await openDatabase({ url: adminUrl, entities, connections: 1 });
  const sql = await administrator.schema.getUpdateSchemaSQL({ wrap: false });
  await administrator.close(true);
  return (
    sql
      .split(/;\n+/)
      .map((statement) => statement.trim())
      // Steps also make what entities cannot say: triggers, exclusions, partial indexes.
      .filter((statement) => statement !== '' && !/ drop |^drop /.test(statement))
  );
}
