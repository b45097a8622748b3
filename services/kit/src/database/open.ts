import { MikroORM, type EntitySchema, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';

/** The entities of a service, as `defineEntity` made them. */
export type Entities = readonly EntitySchema[];

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: Entities;
  /** Most connections this process may hold. */
  readonly connections?: number;
  /** Where the migrations of the service lie; only the migrating process needs it. */
  readonly migrations?: Options['migrations'];
}

/**
 * Opens a service's database for this process. Every wait has an end: a statement, an idle transaction and
 * the queue for a connection all give up rather than hang.
 */
export async function openDatabase(options: DatabaseOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: options.url,
    entities: [...options.entities],
    extensions: options.migrations ? [Migrator] : [],
    ...(options.migrations ? { migrations: options.migrations } : {}),
    pool: { min: 1, max: options.connections ?? 10 },
    forceUtcTimezone: true,
    allowGlobalContext: false,
    schemaGenerator: { ignoreSchema: ['audit'] },
    driverOptions: {
      // Statements are sent without waiting for the answers to those before them.
      pipeline: true,
      statement_timeout: 20_000,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 10_000,
    },
  });
}

/** Rejects while the database cannot answer. */
export async function databaseReady(orm: MikroORM): Promise<void> {
  await orm.em.getConnection().execute('select 1');
}
