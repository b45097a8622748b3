import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { PlainFault, systemCode } from '../plain-fault.js';
import type { DataFolder } from './data-folder.js';
import { lifeOf } from './process-table.js';

const holderShape = z.object({ pid: z.number().int(), life: z.string() });

/** The process that uses a data folder now, if one does. */
export function holderOf(folder: DataFolder): number | undefined {
  const holder = readHolder(folder);
  if (!holder || holder.pid === process.pid) return undefined;
  return holder.life !== '' && lifeOf(holder.pid) === holder.life ? holder.pid : undefined;
}

/**
 * Claims the data folder for this process until the returned function is called.
 * @throws PlainFault when another process uses it
 */
export function lockDataFolder(folder: DataFolder): () => void {
  const holder = holderOf(folder);
  if (holder !== undefined) {
    throw new PlainFault(
      `The data folder ${folder.path} is in use by a trial that is already running (process ${holder}): stop that one first, or name another folder with DATA_DIR.`,
    );
  }
  rmSync(folder.lock, { force: true });
  try {
    writeFileSync(folder.lock, JSON.stringify({ pid: process.pid, life: lifeOf(process.pid) }), {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (fault) {
    if (systemCode(fault) !== 'EEXIST') throw fault;
    throw new PlainFault(`Another start is using the data folder ${folder.path} at this moment.`);
  }
  return () => {
    rmSync(folder.lock, { force: true });
  };
}

function readHolder(folder: DataFolder): z.infer<typeof holderShape> | undefined {
  try {
    return holderShape.parse(JSON.parse(readFileSync(folder.lock, 'utf8')));
  } catch {
    return undefined;
  }
}
