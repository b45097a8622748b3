import { join } from 'node:path';
import { inRepository } from '../repository.js';
import { runChild } from '../service/child.js';
import { borrowDatabases } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Registers, lists or ends the systems of partner agencies, as the administrator of identity's database. */
export async function client(given: Circumstances, args: readonly string[]): Promise<number> {
  const { databases } = await borrowDatabases(given);
  const { settings, interrupt } = given;
  return runChild(
    {
      name: 'identity',
      script: join(inRepository('services', 'identity', 'dist'), 'client.js'),
      args,
      environment: { ...settings.machine, DATABASE_URL: databases.identity?.adminUrl ?? '' },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
