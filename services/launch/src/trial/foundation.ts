import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../environment.js';
import { openDataFolder, type DataFolder } from '../folder/data-folder.js';
import { lockDataFolder } from '../folder/lock.js';
import { recall, type Remembered } from '../folder/remembered.js';
import { PlainFault } from '../plain-fault.js';
import { ensureDatabase, type ServiceDatabase } from '../postgres/databases.js';
import { startEmbedded } from '../postgres/server.js';
import { say } from '../progress.js';
import { runChild } from '../service/child.js';
import { LogBook } from '../service/log-book.js';
import { databasesOf, databaseVariable, type Service } from '../service/service-list.js';
import type { CleanUp } from './clean-up.js';
import { readTrialFile } from './trial-file.js';

/** A data folder that is ours alone, with its databases up and migrated, and no service running yet. */
export interface Foundation {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly remembered: Remembered;
  readonly logBook: LogBook;
  readonly databases: Readonly<Record<string, ServiceDatabase>>;
  readonly cleanUp: CleanUp;
  readonly signal: AbortSignal;
}

/** Opens the data folder and makes it ours alone until everything is cleaned up. */
export function claimFolder(settings: Settings, cleanUp: CleanUp): DataFolder {
  const folder = openDataFolder(settings.dataFolder);
  refuseSecondStart(folder);
  cleanUp.add(lockDataFolder(folder));
  return folder;
}

/** Starts or reaches PostgreSQL, and brings every database to its newest shape. */
export async function layFoundation(
  settings: Settings,
  folder: DataFolder,
  services: readonly Service[],
  cleanUp: CleanUp,
  signal: AbortSignal,
): Promise<Foundation> {
  const remembered = await recall(folder, settings);
  const logBook = new LogBook(folder.log, settings.logLevel);
  cleanUp.add(() => logBook.close());
  const serverUrl = settings.databaseUrl ?? (await embedded(folder, remembered, cleanUp));
  signal.throwIfAborted();
  const databases: Record<string, ServiceDatabase> = {};
  for (const name of services.flatMap(databasesOf)) {
    databases[name] = await ensureDatabase(
      serverUrl,
      name,
      remembered.secret,
      settings.runUrls[name],
    );
  }
  const foundation = { settings, folder, remembered, logBook, databases, cleanUp, signal };
  await migrate(foundation, services);
  return foundation;
}

function refuseSecondStart(folder: DataFolder): void {
  const running = readTrialFile(folder);
  if (!running) return;
  throw new PlainFault(
    `A trial is already running on the data folder ${folder.path}: it is at ${running.url} (process ${running.pid}). Stop it first, or name another folder with DATA_DIR.`,
  );
}

async function embedded(
  folder: DataFolder,
  remembered: Remembered,
  cleanUp: CleanUp,
): Promise<string> {
  say('Starting the database');
  const server = await startEmbedded(folder, remembered);
  cleanUp.add(() => server.stop());
  return server.url;
}

async function migrate(foundation: Foundation, services: readonly Service[]): Promise<void> {
  say('Bringing the databases up to date');
  const { settings, databases, logBook, signal } = foundation;
  const migrated = services.map(async ({ name, folder, otherDatabases }) => {
    const script = join(folder, 'dist', 'migrate.js');
    const database = databases[name];
    if (!database || !existsSync(script)) return;
    const environment: Record<string, string> = {
      ...settings.machine,
      DATABASE_URL: database.adminUrl,
    };
    for (const other of otherDatabases ?? [])
      environment[databaseVariable(other)] = databases[other]?.adminUrl ?? '';
    const code = await runChild({ name, script, environment, logBook }, signal);
    signal.throwIfAborted();
    if (code === 0) return;
    throw new PlainFault(
      `The database of ${name} could not be brought up to date; nothing has been changed in it. Its last lines:\n${logBook.lastLines(name)}`,
    );
  });
  const outcomes = await Promise.allSettled(migrated);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
