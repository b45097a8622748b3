import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Subgraph } from '@ictg/kit/graph';
import { ask, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles } from '@ictg/kit/viewer';
import { statisticsGraph } from './graph.js';
import { statisticsDatabase } from './testing/database.js';

let database: ServiceDatabase;
let graph: Subgraph;

beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  graph = await statisticsGraph();
  await database.administer(
    `insert into feed (id, created_at, source, as_of, records, digest)
     values ('fed_nrm', now(), 'nrm', now(), 1234, repeat('a', 64)),
       ('fed_care', now(), 'looked-after', now() - interval '2 days', 88, repeat('b', 64))`,
  );
});
afterAll(() => database.close());

const document = '{ statisticsSources { source state asOf records digest } }';

it('says of each source how it stands: current, stale or missing, and never zero for missing', async () => {
  const { statisticsSources } = await ask(graph, database.orm, viewerFor('analyst'), document);
  expect(statisticsSources).toMatchObject([
    { source: 'NRM', state: 'CURRENT', records: 1230 },
    { source: 'ICTG', state: 'MISSING', records: null, asOf: null, digest: null },
    { source: 'LOOKED_AFTER', state: 'STALE', records: 90 },
    { source: 'ICTG_WORK', state: 'MISSING', records: null },
    { source: 'SESSIONS', state: 'MISSING', records: null },
  ]);
});

it.each(roles)('answers the role %s exactly if it reads statistics', async (role) => {
  const asked = ask(graph, database.orm, viewerFor(role), document);
  if (['analyst', 'manager', 'contract-manager', 'system'].includes(role))
    expect(await asked).toHaveProperty('statisticsSources');
  else await expect(asked).rejects.toThrow('Statistics are for analysts');
});

it('answers a partner exactly while its agreement opens statistics', async () => {
  const contractManager = { ...viewerFor('contract-manager'), door: 'partner' as const };
  for (const shares of [undefined, [], ['NRM_REPORTS']])
    await expect(
      ask(graph, database.orm, { ...contractManager, shares }, document),
    ).rejects.toThrow('while an agreement that opens them is in force');
  const shares = ['STATISTICS'];
  expect(await ask(graph, database.orm, { ...contractManager, shares }, document)).toHaveProperty(
    'statisticsSources',
  );
});
