import { join } from 'node:path';
import { describeDataFolder } from '../folder/data-folder.js';
import { readRemembered } from '../folder/remembered.js';
import { PlainFault } from '../plain-fault.js';
import { runChild } from '../service/child.js';
import { services } from '../service/service-list.js';
import { borrowTrial } from '../trial/borrow.js';
import { sharedSecret } from '../trial/shared-secret.js';
import type { Circumstances } from './run.js';

/** Has the owners' feeds read, their records linked and the children counted anew; prints the id of the snapshot. */
export async function snapshot(given: Circumstances, options: readonly string[]): Promise<number> {
  const { settings, interrupt } = given;
  const trial = await borrowTrial(given);
  const remembered = readRemembered(describeDataFolder(settings.dataFolder));
  const service = services.find(({ name }) => name === 'statistics');
  if (!service) throw new PlainFault('The statistics service is not built.');
  const environment = service.environment({
    settings,
    worldDate: trial.worldDate,
    secretOf: (variable) => sharedSecret(settings, remembered, variable),
    urlOf: (name) => trial.services[name]?.url ?? '',
    databaseOf: (name) => trial.databases[name]?.runUrl ?? '',
    mailCatcherPort: undefined,
  });
  return runChild(
    {
      name: 'snapshot',
      script: join(service.folder, 'dist', 'snapshot.js'),
      args: options,
      environment: { ...settings.machine, WORLD_DATE: trial.worldDate, ...environment },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
