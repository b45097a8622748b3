import { londonDay } from '@ictg/kit/calendar';
import { openDatabase } from '@ictg/kit/database';
import { loadCommand } from '@ictg/kit/load';
import { createLog } from '@ictg/kit/log';
import { openings } from '@ictg/kit/reference';
import { entities } from './database/entities.js';
import { loadEnvironment } from './environment.js';
import { loaders } from './load/loaders.js';

const log = createLog('nrm load');
const { NRM_DATABASE_URL, REFERENCE_SECRET } = loadEnvironment();
process.exitCode = await loadCommand(process.argv.slice(2), loaders(openings(REFERENCE_SECRET)), {
  open: () => openDatabase({ url: NRM_DATABASE_URL, entities, connections: 2 }),
  print: (text) => process.stdout.write(text),
  say: (sentence) => process.stderr.write(`${sentence}\n`),
  today: londonDay(new Date()),
  fail: (fault) => log.error({ err: fault }, 'The file could not be loaded'),
});
