import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { addGraph, type Subgraph } from '../graph/index.js';
import { createLog } from '../log/index.js';
import type { Viewer } from '../viewer/index.js';

/** A part of the graph, served over HTTP as its service serves it. */
export interface ServedGraph {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a part of the graph to one viewer, whatever token they bring. */
export async function servedGraph(
  graph: Subgraph,
  orm: MikroORM,
  viewer: Viewer,
): Promise<ServedGraph> {
  const app = Fastify();
  await addGraph(app, {
    graph,
    orm,
    log: createLog('test', 'silent'),
    introspection: true,
    authenticate: () => Promise.resolve(viewer),
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${address}/graphql`, stop: () => app.close() };
}
