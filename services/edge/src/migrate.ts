import { applyMigrations } from '@ictg/kit/migration';
import { readMigrationSettings } from './environment.js';
import { migrations } from './migrations.js';

const { databaseUrl, runRole } = readMigrationSettings();
const applied = await applyMigrations(databaseUrl, migrations(runRole));
process.stderr.write(
  applied.length > 0 ? `edge: applied ${applied.join(', ')}\n` : 'edge: up to date\n',
);
