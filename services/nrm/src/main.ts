import { serveSubgraph } from '@ictg/kit/subgraph';
import { entities } from './database/entities.js';
import { environment } from './environment.js';
import { nrmFeed } from './feed/nrm-feed.js';
import { nrmGraph } from './graph.js';

const settings = environment();
await serveSubgraph({
  name: 'nrm',
  settings,
  databaseUrl: settings.NRM_DATABASE_URL,
  entities,
  feed: nrmFeed,
  graph: await nrmGraph(),
});
