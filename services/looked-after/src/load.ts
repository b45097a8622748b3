import { londonDay } from '@ictg/kit/calendar';
import { openDatabase } from '@ictg/kit/database';
import { loadCommand, type Surroundings } from '@ictg/kit/load';
import { createLog } from '@ictg/kit/log';
import { openings } from '@ictg/kit/reference';
import { entities } from './database/entities.js';
import { loadEnvironment } from './environment.js';
import { loaders } from './load/loaders.js';
import { returnCommand } from './return/command.js';

const log = createLog('looked-after load');
const { LOOKED_AFTER_DATABASE_URL, REFERENCE_SECRET } = loadEnvironment();
const around: Surroundings = {
  open: () => openDatabase({ url: LOOKED_AFTER_DATABASE_URL, entities, connections: 2 }),
  print: (text) => process.stdout.write(text),
  say: (sentence) => process.stderr.write(`${sentence}\n`),
  today: londonDay(new Date()),
  fail: (fault) => {
    log.error({ err: fault }, 'The file could not be loaded');
  },
};
const [kind, ...rest] = process.argv.slice(2);
process.exitCode =
  kind === 'ssda903'
    ? await returnCommand(rest, around)
    : await loadCommand(process.argv.slice(2), loaders(openings(REFERENCE_SECRET)), around);
