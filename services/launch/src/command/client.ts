import { join } from 'node:path';
import { inRepository } from '../repository.js';
import { runChild } from '../service/child.js';
import { borrowDatabases } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Registers, lists or ends the programs of partner agencies. */
export async function client(given: Circumstances, args: readonly string[]): Promise<number> {
  const { databases } = await borrowDatabases(given);
  const { settings, interrupt } = given;
  return runChild(
    {
      name: 'partnership',
      script: join(inRepository('services', 'partnership', 'dist'), 'client.js'),
      args,
      environment: {
        ...settings.machine,
        PARTNERSHIP_DATABASE_URL: databases.partnership?.runUrl ?? '',
        PUBLIC_URL: settings.publicUrl,
      },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
