import { isAbsolute, join, resolve } from 'node:path';
import { runChild } from '../service/child.js';
import { inRepository } from '../repository.js';
import { borrowDatabases, type BorrowedDatabases } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Loads a file through the loader of the service that keeps it, which explains every row that it leaves out. */
export async function load(
  given: Circumstances,
  kind: string,
  file: string,
  options: readonly string[],
): Promise<number> {
  const { callerFolder } = given.settings;
  const path = isAbsolute(file) ? file : resolve(callerFolder, file);
  const service = kind === 'people' ? 'partnership' : 'casework';
  return runScript(given, service, 'load.js', [kind, path, ...options]);
}

/** Gives a person a role in the staff register. */
export async function grant(given: Circumstances, email: string, role: string): Promise<number> {
  return runScript(given, 'casework', 'grant.js', [email, role]);
}

async function runScript(
  given: Circumstances,
  service: 'casework' | 'partnership',
  script: string,
  args: readonly string[],
): Promise<number> {
  const trial = await borrowDatabases(given);
  const { settings, interrupt } = given;
  return runChild(
    {
      name: service,
      script: join(inRepository('services', service, 'dist'), script),
      args,
      environment: {
        ...settings.machine,
        ...databaseOf(trial, service),
        WORLD_DATE: trial.worldDate,
      },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}

function databaseOf(
  trial: BorrowedDatabases,
  service: 'casework' | 'partnership',
): Record<string, string> {
  const database = trial.databases[service];
  return database === undefined
    ? {}
    : { [`${service.toUpperCase()}_DATABASE_URL`]: database.runUrl };
}
