import { londonDay } from '@ictg/kit/calendar';
import { openDatabase } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { entities } from './database/entities.js';
import { loadEnvironment } from './environment.js';
import { runStaffListCommand } from './staff-list/index.js';

const log = createLog('partnership load');
try {
  process.exitCode = await runStaffListCommand(process.argv.slice(2), {
    open: () =>
      openDatabase({ url: loadEnvironment().PARTNERSHIP_DATABASE_URL, entities, connections: 2 }),
    print: (text) => process.stdout.write(text),
    say: (sentence) => process.stderr.write(`${sentence}\n`),
    today: londonDay(new Date()),
  });
} catch (fault) {
  log.error({ err: fault }, 'The file could not be loaded');
  process.exitCode = 1;
}
