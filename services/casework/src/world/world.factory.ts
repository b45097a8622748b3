import { openDatabase } from '@ictg/kit/database';
import type { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../database/entities.js';
import { caseworkDatabase } from '../testing/database.js';
import type { WorldSettings } from './draft/draft-world.js';
import { fillWorld } from './fill-world.js';

/** A filled demo world for a test. */
export interface TestWorld {
  /** As administrator, to whom every row shows. */
  ask<Row extends object>(sql: string): Promise<Row[]>;
  readonly orm: MikroORM;
  close(): Promise<void>;
}

/** Fills a database of its own with a demo world of the size given. */
export async function testWorld(
  serverUrl: string,
  settings: Partial<WorldSettings> = {},
): Promise<TestWorld> {
  const database = await caseworkDatabase(serverUrl);
  const orm = await openDatabase({ url: database.adminUrl, entities, connections: 1 });
  await fillWorld(orm, { seed: 'test', worldDate: '2026-11-24', children: 300, ...settings });
  return {
    ask: <Row extends object>(sql: string) => orm.em.fork().execute<Row[]>(sql),
    orm: database.orm,
    close: async () => {
      await orm.close(true);
      await database.close();
    },
  };
}
