import { atDesk, openDatabase } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { systemViewer } from '@ictg/kit/viewer';
import { entities } from './database/entities.js';
import { prepareDatabase } from './database/prepare.js';
import { migrationEnvironment } from './environment.js';
import { settleTheRest } from './track/settle.js';

const log = createLog('nrm migration');
const { DATABASE_URL } = migrationEnvironment();
const steps = await prepareDatabase(DATABASE_URL);
log.info({ steps }, 'The database is up to date');

const orm = await openDatabase({ url: DATABASE_URL, entities, connections: 1 });
try {
  const settled = await atDesk(orm, systemViewer('track'), settleTheRest);
  if (settled > 0) log.info({ settled }, 'Where referrals stand is written down');
} finally {
  await orm.close(true);
}
