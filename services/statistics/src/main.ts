import { serveSubgraph } from '@ictg/kit/subgraph';
import { entities } from './database/entities.js';
import { environment } from './environment.js';
import { statisticsGraph } from './graph.js';

const settings = environment();
await serveSubgraph({
  name: 'statistics',
  settings,
  databaseUrl: settings.STATISTICS_DATABASE_URL,
  entities,
  graph: await statisticsGraph(),
});
