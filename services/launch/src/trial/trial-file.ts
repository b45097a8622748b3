import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { DataFolder } from '../folder/data-folder.js';
import { holderOf } from '../folder/lock.js';

const shape = z.object({
  /** The public address. */
  url: z.string(),
  pid: z.number().int(),
  mode: z.enum(['trial', 'production']),
  world: z.enum(['demo', 'empty']),
  worldDate: z.string(),
  /** Proves to the services that a command may ask for things only the owner of this trial may have. */
  secret: z.string(),
  /** The loopback addresses of the services. */
  services: z.record(z.string(), z.object({ url: z.string(), pid: z.number().int().optional() })),
  /** The databases, as administrator and as run-time role. */
  databases: z.record(z.string(), z.object({ adminUrl: z.string(), runUrl: z.string() })),
});

/** What a running trial leaves for the commands beside it; only its owner can read it. */
export type TrialFile = z.infer<typeof shape>;

export function writeTrialFile(folder: DataFolder, trial: TrialFile): void {
  rmSync(folder.trial, { force: true });
  writeFileSync(folder.trial, `${JSON.stringify(trial, undefined, 2)}\n`, { mode: 0o600 });
}

export function removeTrialFile(folder: DataFolder): void {
  rmSync(folder.trial, { force: true });
}

/** The trial that runs on this data folder now, if one does. */
export function readTrialFile(folder: DataFolder): TrialFile | undefined {
  try {
    const trial = shape.parse(JSON.parse(readFileSync(folder.trial, 'utf8')));
    return holderOf(folder) === trial.pid ? trial : undefined;
  } catch {
    return undefined;
  }
}
