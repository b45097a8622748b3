import pg from 'pg';
import { readMigrationSettings } from './environment.js';
import { runClientCommand } from './record/partner-client.command.js';

const pool = new pg.Pool({ connectionString: readMigrationSettings().databaseUrl, max: 1 });
try {
  const outcome = await runClientCommand(pool, process.argv.slice(2));
  if ('print' in outcome) process.stdout.write(`${outcome.print}\n`);
  else {
    process.stderr.write(`${outcome.fault}\n`);
    process.exitCode = 1;
  }
} finally {
  await pool.end();
}
