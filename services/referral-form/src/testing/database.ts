import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from '@ictg/kit/database';
import { testDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

export interface FormDatabase {
  /** As the run-time role: what the service itself works with. */
  readonly orm: MikroORM;
  readonly adminUrl: string;
  readonly runUrl: string;
  close(): Promise<void>;
}

/** A database of its own for one test file. */
export async function formDatabase(serverUrl: string): Promise<FormDatabase> {
  const { adminUrl, runUrl } = await testDatabase(serverUrl, 'form', async (url) => {
    await prepareDatabase(url);
  });
  const orm = await openDatabase({ url: runUrl, entities });
  return { orm, adminUrl, runUrl, close: () => orm.close(true) };
}
