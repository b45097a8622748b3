import { join } from 'node:path';
import { inRepository } from '../repository.js';
import { runChild } from '../service/child.js';
import { borrowDatabases } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Gives a person a role in the staff register. */
export async function grant(given: Circumstances, email: string, role: string): Promise<number> {
  const { settings, interrupt } = given;
  const { databases, worldDate } = await borrowDatabases(given);
  return runChild(
    {
      name: 'casework',
      script: join(inRepository('services', 'casework', 'dist'), 'grant.js'),
      args: [email, role],
      environment: {
        ...settings.machine,
        CASEWORK_DATABASE_URL: databases.casework?.runUrl ?? '',
        WORLD_DATE: worldDate,
      },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
