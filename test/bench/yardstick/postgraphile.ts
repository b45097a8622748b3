import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { yardstickSettings } from '../environment.ts';
import { listen } from './listen.ts';

// PostGraphile 5 on the same tables, as the run-time role, told the viewer in each transaction.
const { databaseUrl, viewer } = yardstickSettings();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: 10 } }),
  ],
  grafserv: { watch: false, graphiql: false },
  grafast: { explain: false, context: () => ({ pgSettings: viewer }) },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
listen(server);
