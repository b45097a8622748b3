import { describeDataFolder } from '../folder/data-folder.js';
import { say } from '../progress.js';
import { freePort } from '../service/port.js';
import { services } from '../service/service-list.js';
import type { Circumstances } from '../command/run.js';
import { claimFolder, layFoundation } from './foundation.js';
import { startTrial } from './trial.js';
import { readTrialFile, type TrialFile } from './trial-file.js';
import { fillWorld } from './world.js';

/**
 * The trial that is running on this data folder, or one that is started for the length of this command:
 * every command works by itself in a fresh clone.
 */
export async function borrowTrial(circumstances: Circumstances): Promise<TrialFile> {
  const { settings, cleanUp, interrupt } = circumstances;
  const running = readTrialFile(describeDataFolder(settings.dataFolder));
  if (running) return running;
  say('No trial is running on this data folder: starting one for this command');
  const quiet = { ...settings, port: await freePort(), logLevel: 'error' as const };
  return startTrial(quiet, services, cleanUp, interrupt.signal);
}

/** What a command needs that works on the data itself. */
export type BorrowedDatabases = Pick<TrialFile, 'databases' | 'worldDate'>;

/** The databases of the running trial, or those of the data folder without any service, for one command's length. */
export async function borrowDatabases(circumstances: Circumstances): Promise<BorrowedDatabases> {
  const { settings, cleanUp, interrupt } = circumstances;
  const running = readTrialFile(describeDataFolder(settings.dataFolder));
  if (running) return running;
  const folder = claimFolder(settings, cleanUp);
  const quiet = { ...settings, logLevel: 'error' as const };
  const foundation = await layFoundation(quiet, folder, services, cleanUp, interrupt.signal);
  await fillWorld(foundation, services);
  return { databases: { ...foundation.databases }, worldDate: foundation.remembered.worldDate };
}
