import { createLog } from '@ictg/kit/log';
import { prepareDatabase } from './database/prepare.js';
import { prepareEncodings } from './encoding/prepare.js';
import { migrationEnvironment } from './environment.js';
const log = createLog('statistics migration');
const { DATABASE_URL, STATISTICS_ENCODINGS_DATABASE_URL } = migrationEnvironment();
const steps = [
  ...(await prepareDatabase(DATABASE_URL)),
  ...(await prepareEncodings(STATISTICS_ENCODINGS_DATABASE_URL)),
];
log.info({ steps }, 'The databases are up to date');
//# sourceMappingURL=migrate.js.map
