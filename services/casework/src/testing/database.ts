import type { MikroORM } from '@mikro-orm/postgresql';
import { migrate, openDatabase } from '@ictg/kit/database';
import { prepareJobs } from '@ictg/kit/job';
import { testDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { sealReferencesWith } from '../track/index.js';
import { runRole } from '../database/foundation.js';
import { steps } from '../database/steps.js';

export interface CaseworkDatabase {
  /** As the run-time role: what the service itself works with. */
  readonly orm: MikroORM;
  readonly adminUrl: string;
  readonly runUrl: string;
  close(): Promise<void>;
}

/** A migrated casework database of its own for one test file. */
export async function caseworkDatabase(serverUrl: string): Promise<CaseworkDatabase> {
  sealReferencesWith('a secret of thirty-two letters or more');
  const { adminUrl, runUrl } = await testDatabase(serverUrl, 'casework', async (url) => {
    await prepareJobs(url, runRole);
    await migrate(url, entities, steps);
  });
  const orm = await openDatabase({ url: runUrl, entities });
  return { orm, adminUrl, runUrl, close: () => orm.close(true) };
}
