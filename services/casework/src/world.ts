import { openDatabase } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { londonDay } from '@ictg/kit/calendar';
import { entities } from './database/entities.js';
import { worldEnvironment } from './environment.js';
import { FileStore } from './file/index.js';
import { fillWorld } from './world/index.js';

const log = createLog('casework demo world');
const { DATABASE_URL, WORLD_DATE, DEMO_CHILDREN, DEMO_SEED, WORLD_FOLDER, FILES_DIR, FILE_SECRET } =
  worldEnvironment();
const orm = await openDatabase({ url: DATABASE_URL, entities, connections: 1 });
try {
  const startedAt = Date.now();
  const settings = {
    seed: DEMO_SEED,
    worldDate: WORLD_DATE ?? londonDay(new Date()),
    children: DEMO_CHILDREN,
  };
  const filled = await fillWorld(orm, settings, {
    folderOfOthers: WORLD_FOLDER,
    store: FILES_DIR && FILE_SECRET ? new FileStore(FILES_DIR, FILE_SECRET) : undefined,
    progress: (children) => {
      log.info({ children }, 'Children written');
    },
  });
  if (filled.kind === 'NOT_EMPTY')
    log.warn('This database is in use already, so it gets no demo world');
  else
    log.info({ ...filled, seconds: (Date.now() - startedAt) / 1000 }, 'The demo world is filled');
} finally {
  await orm.close(true);
}
