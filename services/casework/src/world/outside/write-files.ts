import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csv } from '@ictg/kit/load';
import type { WorldDraft } from '../draft/draft-world.js';
import { lookedAfterFile } from './looked-after-file.js';
import { nrmFiles } from './nrm-file.js';

/** Writes what the other owners of made-up data know of the same world, as files that their own loaders read. */
export async function writeFilesOfOthers(folder: string, world: WorldDraft): Promise<void> {
  const { referrals, decisions } = nrmFiles(world);
  const write = (name: string, text: string) =>
    writeFile(join(folder, name), text, { mode: 0o600 });
  await write('nrm.csv', csv(referrals));
  await write('nrm-decisions.csv', csv(decisions));
  await write('looked-after.csv', csv(lookedAfterFile(world)));
}
