import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import type { DataFolder } from '../folder/data-folder.js';
import { readRemembered } from '../folder/remembered.js';
import { stopLeftOver } from './left-over.js';

/** Removes what we made and nothing else: DATA_DIR may have named a folder with other things in it. */
export async function wipeDataFolder(folder: DataFolder): Promise<void> {
  const database = databaseFolder(folder);
  await stopLeftOver(database);
  const ours = [database, `${database}.new`, `${database}.password`];
  for (const path of [...ours, folder.trial, folder.lock, folder.log, folder.remembered])
    rmSync(path, { recursive: true, force: true });
  if (existsSync(folder.path) && readdirSync(folder.path).length === 0) rmdirSync(folder.path);
}

/** A broken folder can be wiped too, so what it remembers is asked for but not relied on. */
function databaseFolder(folder: DataFolder): string {
  if (!existsSync(folder.remembered)) return folder.database;
  try {
    return readRemembered(folder).databaseFolder ?? folder.database;
  } catch {
    return folder.database;
  }
}
