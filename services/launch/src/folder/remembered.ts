import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createSigningKeys } from '@ictg/kit/token';
import { z } from 'zod';
import type { Settings } from '../environment.js';
import { PlainFault } from '../plain-fault.js';
import type { DataFolder } from './data-folder.js';

const shape = z.object({
  /** What the first start filled in; a later start never adds made-up people to a real register. */
  world: z.enum(['demo', 'empty']),
  worldDate: z.iso.date(),
  demoChildren: z.number().int(),
  /** Set once the demo world is complete, for each database it was written to. */
  filled: z.array(z.string()),
  /** The administrator of the embedded database. */
  databasePassword: z.string(),
  /** The embedded database's own folder, where it could not be the one beside this file. */
  databaseFolder: z.string().optional(),
  /** From which the run-time roles' passwords and the services' secrets are derived. */
  secret: z.string(),
  /** What a trial signs its access tokens with. */
  signingKeys: z.string(),
});

/** What a data folder remembers from its first start on. */
export type Remembered = z.infer<typeof shape>;

/** Reads what the first start settled, or settles it now. */
export async function recall(folder: DataFolder, settings: Settings): Promise<Remembered> {
  if (existsSync(folder.remembered))
    return refuseDemoInProduction(readRemembered(folder), settings);
  const remembered: Remembered = {
    world: settings.mode === 'production' ? 'empty' : settings.world,
    worldDate: settings.worldDate ?? today(),
    demoChildren: settings.demoChildren,
    filled: [],
    databasePassword: randomBytes(24).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
    signingKeys: await createSigningKeys('trial'),
  };
  remember(folder, remembered);
  return remembered;
}

function refuseDemoInProduction(remembered: Remembered, settings: Settings): Remembered {
  if (settings.mode === 'trial' || remembered.world === 'empty') return remembered;
  throw new PlainFault(
    'This data folder holds made-up people of a trial, and production does not start with them: name another folder with DATA_DIR.',
  );
}

/** Writes it back, whole or not at all. */
export function remember(folder: DataFolder, remembered: Remembered): void {
  const draft = `${folder.remembered}.new`;
  writeFileSync(draft, `${JSON.stringify(remembered, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(draft, folder.remembered);
}

/** Reads what was settled, of a folder that has been used before. */
export function readRemembered(folder: DataFolder): Remembered {
  const path = folder.remembered;
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new PlainFault(
      `The data folder is broken: ${path} cannot be read. Put it back from a copy, or wipe the folder with npm run reset.`,
    );
  }
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}
