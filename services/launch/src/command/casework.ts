import { isAbsolute, join, resolve } from 'node:path';
import { runChild } from '../service/child.js';
import { inRepository } from '../repository.js';
import { borrowDatabases, type BorrowedDatabases } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Loads a file through casework's own loader, which explains every row that it leaves out. */
export async function load(
  given: Circumstances,
  kind: string,
  file: string,
  options: readonly string[],
): Promise<number> {
  const { callerFolder } = given.settings;
  const path = isAbsolute(file) ? file : resolve(callerFolder, file);
  return runCasework(given, 'load.js', [kind, path, ...options]);
}

/** Gives a person a role in the staff register. */
export async function grant(given: Circumstances, email: string, role: string): Promise<number> {
  return runCasework(given, 'grant.js', [email, role]);
}

async function runCasework(
  given: Circumstances,
  script: string,
  args: readonly string[],
): Promise<number> {
  const trial = await borrowDatabases(given);
  const { settings, interrupt } = given;
  return runChild(
    {
      name: 'casework',
      script: join(inRepository('services', 'casework', 'dist'), script),
      args,
      environment: { ...settings.machine, ...databaseOf(trial), WORLD_DATE: trial.worldDate },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}

function databaseOf(trial: BorrowedDatabases): Record<string, string> {
  const database = trial.databases.casework;
  return database === undefined ? {} : { CASEWORK_DATABASE_URL: database.runUrl };
}
