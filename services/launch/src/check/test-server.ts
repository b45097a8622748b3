import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../environment.js';
import { openDataFolder } from '../folder/data-folder.js';
import { recall } from '../folder/remembered.js';
import { startEmbedded } from '../postgres/server.js';
import { wipeDataFolder } from '../postgres/wipe.js';
import type { CleanUp } from '../trial/clean-up.js';

/**
 * Starts one PostgreSQL server for the tests of every package, and sees to it that nothing of it stays.
 * @returns the administrator's address
 */
export async function startTestServer(settings: Settings, cleanUp: CleanUp): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'ictg-test-'));
  chmodSync(place, 0o711);
  const folder = openDataFolder(place);
  cleanUp.add(() => wipeDataFolder(folder));
  const server = await startEmbedded(folder, await recall(folder, settings), 'thrown-away');
  cleanUp.add(() => server.stop());
  return server.url;
}
