import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../folder/data-folder.js';
import { remember } from '../folder/remembered.js';
import { PlainFault } from '../plain-fault.js';
import { say } from '../progress.js';
import { runChild } from '../service/child.js';
import type { Service } from '../service/service-list.js';
import type { Foundation } from './foundation.js';
import { sharedSecret } from './shared-secret.js';

/** Fills in the made-up children, staff and referrals of the demo world, once for each database. */
export async function fillWorld(
  foundation: Foundation,
  services: readonly Service[],
): Promise<void> {
  const { settings, remembered, folder, databases, logBook, signal } = foundation;
  if (remembered.world !== settings.world && settings.mode === 'trial') {
    say(
      `This data folder was started with WORLD=${remembered.world} and stays so; npm run reset begins anew`,
    );
  }
  if (remembered.world === 'empty') return;
  for (const { name, folder: serviceFolder } of services) {
    const script = join(serviceFolder, 'dist', 'world.js');
    const database = databases[name];
    if (!database || !existsSync(script)) continue;
    const key = `${name} at ${settings.databaseUrl === undefined ? 'embedded' : new URL(settings.databaseUrl).host}`;
    if (remembered.filled.includes(key)) continue;
    say(
      `Filling the demo world of ${name}, with ${remembered.demoChildren} made-up children in all`,
    );
    const environment = {
      ...settings.machine,
      DATABASE_URL: database.adminUrl,
      WORLD_DATE: remembered.worldDate,
      DEMO_CHILDREN: String(remembered.demoChildren),
      WORLD_FOLDER: worldFolder(folder),
      ...sharedSecret(settings, remembered, 'REFERENCE_SECRET'),
      FILES_DIR: folder.files,
      ...sharedSecret(settings, remembered, 'FILE_SECRET'),
    };
    const code = await runChild({ name, script, environment, logBook }, signal);
    signal.throwIfAborted();
    if (code !== 0) {
      throw new PlainFault(
        `The demo world could not be filled. The last lines of ${name}:\n${logBook.lastLines(name)}`,
      );
    }
    remembered.filled.push(key);
    remember(folder, remembered);
  }
}

/** Where the owners of made-up data find each other's files, as in life one sends the other a list. */
function worldFolder({ path }: DataFolder): string {
  const place = join(path, 'world');
  mkdirSync(place, { recursive: true, mode: 0o700 });
  return place;
}
