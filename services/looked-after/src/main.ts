import { serveSubgraph } from '@ictg/kit/subgraph';
import { entities } from './database/entities.js';
import { environment } from './environment.js';
import { careFeed } from './feed/care-feed.js';
import { lookedAfterGraph } from './graph.js';

const settings = environment();
await serveSubgraph({
  name: 'looked-after',
  settings,
  databaseUrl: settings.LOOKED_AFTER_DATABASE_URL,
  entities,
  feed: careFeed,
  graph: await lookedAfterGraph(),
});
