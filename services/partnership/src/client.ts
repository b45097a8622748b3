import { openDatabase } from '@ictg/kit/database';
import { connectionsAreAt, runClientCommand } from './client/index.js';
import { entities } from './database/entities.js';
import { clientEnvironment } from './environment.js';

const { PARTNERSHIP_DATABASE_URL, PUBLIC_URL } = clientEnvironment();
connectionsAreAt(PUBLIC_URL);
const orm = await openDatabase({ url: PARTNERSHIP_DATABASE_URL, entities, connections: 2 });
try {
  const outcome = await runClientCommand(orm, process.argv.slice(2));
  if ('print' in outcome) process.stdout.write(`${outcome.print}\n`);
  else {
    process.stderr.write(`${outcome.fault}\n`);
    process.exitCode = 1;
  }
} finally {
  await orm.close(true);
}
