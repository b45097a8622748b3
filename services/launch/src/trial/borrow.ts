import { describeDataFolder } from '../folder/data-folder.js';
import { readRemembered, type Remembered } from '../folder/remembered.js';
import { say } from '../progress.js';
import { freePort } from '../service/port.js';
import { services } from '../service/service-list.js';
import type { Circumstances } from '../command/run.js';
import { claimFolder, layFoundation } from './foundation.js';
import { sharedSecret } from './shared-secret.js';
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
export interface BorrowedDatabases extends Pick<TrialFile, 'databases' | 'worldDate'> {
  /** A secret that services share: the operator's own, or in a trial one of the trial's. */
  secretOf(variable: string): Record<string, string>;
}

/** The databases of the running trial, or those of the data folder without any service, for one command's length. */
export async function borrowDatabases(circumstances: Circumstances): Promise<BorrowedDatabases> {
  const { settings, cleanUp, interrupt } = circumstances;
  const described = describeDataFolder(settings.dataFolder);
  const running = readTrialFile(described);
  if (running) return { ...running, secretOf: secretsOf(readRemembered(described)) };
  const folder = claimFolder(settings, cleanUp);
  const quiet = { ...settings, logLevel: 'error' as const };
  const foundation = await layFoundation(quiet, folder, services, cleanUp, interrupt.signal);
  await fillWorld(foundation, services);
  const { databases, remembered } = foundation;
  return { databases, worldDate: remembered.worldDate, secretOf: secretsOf(remembered) };

  function secretsOf(of: Remembered): BorrowedDatabases['secretOf'] {
    return (variable) => sharedSecret(settings, of, variable);
  }
}
