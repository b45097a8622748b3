import { londonDay } from '@ictg/kit/calendar';
import { atDesk, openDatabase } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { systemViewer } from '@ictg/kit/viewer';
import { entities } from './database/entities.js';
import { worldEnvironment } from './environment.js';
import { fillWorld } from './world/fill-world.js';

const log = createLog('partnership demo world');
const { DATABASE_URL, WORLD_DATE } = worldEnvironment();
const orm = await openDatabase({ url: DATABASE_URL, entities, connections: 1 });
try {
  const worldDate = WORLD_DATE ?? londonDay(new Date());
  const filled = await atDesk(orm, systemViewer('demo-world'), (desk) =>
    fillWorld(desk, worldDate),
  );
  log.info(filled, 'The directory has made-up numbers');
} finally {
  await orm.close(true);
}
