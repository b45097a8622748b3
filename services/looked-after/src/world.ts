import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { openings } from '@ictg/kit/reference';
import { entities } from './database/entities.js';
import { worldEnvironment } from './environment.js';
import { loaders } from './load/loaders.js';

/** Loads the Home Office's files of the demo world, in the same way as real ones. */
const log = createLog('looked-after demo world');
const { DATABASE_URL, WORLD_FOLDER, WORLD_DATE, REFERENCE_SECRET } = worldEnvironment();
const orm = await openDatabase({ url: DATABASE_URL, entities, connections: 1 });
try {
  for (const [kind, load] of Object.entries(loaders(openings(REFERENCE_SECRET)))) {
    const file = join(WORLD_FOLDER, `${kind}.csv`);
    if (!existsSync(file)) continue;
    const { loaded, rejected } = await load(orm, file, {
      dryRun: false,
      today: WORLD_DATE,
    });
    log.info({ kind, ...loaded, rejected }, 'A file of the demo world is loaded');
  }
} finally {
  await orm.close(true);
}
