import { Migration } from '@mikro-orm/migrations';
import type { Constructor } from '@mikro-orm/core';
import { openDatabase, type Entities } from './open.js';

/** One step of a service's schema: its name is its place in the order. */
export interface MigrationStep {
  readonly name: string;
  /** The statements, given the run-time role's name. They state their cause where it is not plain. */
  readonly statements: readonly string[];
}

/** Makes a migration class of the ORM from a step's statements. */
function migrationClass(step: MigrationStep): Constructor<Migration> {
  return class extends Migration {
    override up(): void {
      for (const statement of step.statements) this.addSql(statement);
    }
  };
}

/**
 * Brings a service's database up to date, as its administrator.
 * @param url the administrator's connection
 * @returns the names of the steps that were still to do
 */
export async function migrate(
  url: string,
  entities: Entities,
  steps: readonly MigrationStep[],
): Promise<string[]> {
  const orm = await openDatabase({
    url,
    entities,
    connections: 2,
    migrations: {
      migrationsList: steps.map((step) => ({ name: step.name, class: migrationClass(step) })),
      snapshot: false,
      silent: true,
      disableForeignKeys: false,
    },
  });
  try {
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close(true);
  }
}
