import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../command/run.js';
import { start } from '../command/start.js';
import type { Service } from '../service/service-list.js';

// Started by the tests: the real launcher, before services that do nothing.
const folder = process.argv[2] ?? '';
const fakes: Service[] = readdirSync(folder).map((name) => ({
  name,
  folder: join(folder, name),
  hasDatabase: name === 'casework',
  isPublic: name === 'edge',
  environment: ({ databaseOf }) => (name === 'casework' ? { OWN_DATABASE: databaseOf(name) } : {}),
}));

await run((given) => start(given, fakes));
