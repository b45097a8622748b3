import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainFault } from '../plain-fault.js';
import type { Account } from './account.js';

/** Whether the account can come as far as this folder: a clone below /root, say, is closed to it. */
export function isReachable(folder: string, account: Account): boolean {
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}

/** A place of our own that every account can reach, named after what is kept there. */
export function reachablePlace(purpose: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return join(sharedFolder(), `${purpose}-${hash}`);
}

function sharedFolder(): string {
  for (const folder of ['/var/lib/ictg', '/opt/ictg', join(tmpdir(), 'ictg')]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      accessSync(folder, constants.W_OK);
      if (isOurs(folder)) return folder;
    } catch {
      continue;
    }
  }
  throw new PlainFault(
    'The database runs as the user "postgres", who cannot reach this folder, and there is no other place to put it: move the repository out of the closed folder, or name a data folder that others may pass through with DATA_DIR.',
  );
}

/** A folder that another user could have laid in our way is not used. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}
