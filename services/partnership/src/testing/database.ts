import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from '@ictg/kit/database';
import { testDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

export interface PartnershipDatabase {
  /** As the run-time role: what the service itself works with. */
  readonly orm: MikroORM;
  readonly adminUrl: string;
  close(): Promise<void>;
}

/** A partnership database of its own for one test file, with the directory in it. */
export async function partnershipDatabase(serverUrl: string): Promise<PartnershipDatabase> {
  const { adminUrl, runUrl } = await testDatabase(serverUrl, 'partnership', async (url) => {
    await prepareDatabase(url);
  });
  const orm = await openDatabase({ url: runUrl, entities });
  return { orm, adminUrl, close: () => orm.close(true) };
}
