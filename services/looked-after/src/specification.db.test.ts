import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { servedGraph, viewerFor, type ServedGraph, type ServiceDatabase } from '@ictg/kit/testing';
import { lookedAfterGraph } from './graph.js';
import { lookedAfterDatabase } from './testing/database.js';

let database: ServiceDatabase;
let served: ServedGraph;

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
  served = await servedGraph(await lookedAfterGraph(), database.orm, viewerFor('manager'));
});
afterAll(async () => {
  await served.stop();
  await database.close();
});

const audits = serverAudits({
  url: () => served.url,
  fetchFn: (input: string, init: RequestInit = {}) =>
    fetch(input, { ...init, headers: { ...init.headers, authorization: 'Bearer token' } }),
});

it.each(audits.map(({ name, fn }) => [name, fn] as const))(
  'GraphQL over HTTP as specified: %s',
  async (_name, audit) => {
    expect((await audit()).status).not.toBe('error');
  },
);
