import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addGraph, type Subgraph } from '@ictg/kit/graph';
import { createLog } from '@ictg/kit/log';
import { atDesk } from '@ictg/kit/database';
import { ask, howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { inventedWorld, withoutOneChild } from '../cube/testing/world.js';
import { statisticsGraph } from '../graph.js';
import { buildSnapshot, type Snapshot } from '../snapshot/build.js';
import { keepSnapshot, latestSnapshot } from '../snapshot/snapshot.store.js';
import { statisticsDatabase } from '../testing/database.js';
import { addGapFiles } from './file.route.js';
import { readyGap } from './ready-gap.js';

let database: ServiceDatabase;
let graph: Subgraph;
let files: FastifyInstance;
let first: Snapshot;
let second: Snapshot;

beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  graph = await statisticsGraph();
  const world = inventedWorld({ children: howMany(800, 13_312), inCare: howMany(100, 20_000) });
  first = await buildSnapshot(world, undefined, []);
  const system = systemViewer('statistics');
  await atDesk(database.orm, system, (desk) => keepSnapshot(desk, first));
  const earlier = await atDesk(database.orm, system, latestSnapshot);
  second = await buildSnapshot(withoutOneChild(world, 3), earlier, []);
  files = Fastify();
  const authenticate = async (token: string) => viewerFor(token as 'analyst');
  await addGapFiles(files, database.orm, authenticate);
  await addGraph(files, {
    graph,
    orm: database.orm,
    log: createLog('statistics', 'silent'),
    introspection: false,
    ready: readyGap,
    authenticate,
  });
});
afterAll(async () => {
  await files.close();
  await database.close();
});

const question = `query Gap($snapshot: String) {
  guardianshipGap(snapshot: $snapshot, by: [QUARTER, LOCAL_AUTHORITY], from: "2017-Q1", to: "2020-Q3") {
    snapshot countedOn dimensions
    cells { keys labels measure value marker interval reasonSplit { reason value interval } }
    totals { keys measure value interval }
    notices { sentence by measures }
    reconciliation { quarter line value }
    linkage { method links linksChanged quality { left right precision { value least greatest } recall { value } sampleSize basis } bySubgroup { by group } }
    disclosure { policy version base method audit { method cellsSolved narrowest isSafe } }
    provenance { sources { source state asOf rows digest authorities } }
    revisions { snapshot countedOn totals { keys value } }
    csvUrl jsonStatUrl odsUrl cite
  }
}`;
interface Gap {
  readonly snapshot: string;
  readonly cells: readonly { measure: string; value: number | null }[];
  readonly csvUrl: string;
  readonly odsUrl: string;
  readonly jsonStatUrl: string;
  readonly cite: string;
  readonly notices: readonly { sentence: string }[];
  readonly revisions: readonly { snapshot: string }[];
}
const gap = async (variables = {}, role: 'analyst' | 'manager' = 'analyst') => {
  const data = await ask(graph, database.orm, viewerFor(role), question, variables);
  return (data as { guardianshipGap: Gap }).guardianshipGap;
};

it('answers the question in one operation, with what is needed to trust it', async () => {
  const answer = await gap();
  expect(answer.snapshot).toBe(first.id);
  expect(answer.cells.length).toBeGreaterThan(7_000);
  expect(answer.cite).toContain(first.id);
  expect(answer.notices[0]?.sentence).toContain('Shares are told');
  const times: number[] = [];
  for (let at = 0; at < howMany(1, 40); at++) {
    const begun = performance.now();
    await gap();
    times.push(performance.now() - begun);
  }
  // Half of them under 300 ms at full counts, when nothing else holds the processor.
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(
    howMany(5_000, 300),
  );
});

it('replays a snapshot byte for byte after another was published, and tells both in the revisions', async () => {
  const before = JSON.stringify(await gap({ snapshot: first.id }));
  const file = async (path: string) =>
    (await files.inject({ url: path, headers: { authorization: 'Bearer analyst' } })).rawPayload;
  const { csvUrl, odsUrl, jsonStatUrl } = await gap({ snapshot: first.id });
  const bytes = await Promise.all([csvUrl, odsUrl, jsonStatUrl].map(file));
  await atDesk(database.orm, systemViewer('statistics'), (desk) => keepSnapshot(desk, second));
  expect((await gap()).revisions.map(({ snapshot }) => snapshot)).toEqual([second.id, first.id]);
  expect(JSON.stringify(await gap({ snapshot: first.id }))).toBe(before);
  expect(await Promise.all([csvUrl, odsUrl, jsonStatUrl].map(file))).toEqual(bytes);
});

it('notes who was told which figures of which snapshot, for the auditor alone', async () => {
  await gap({ snapshot: first.id }, 'manager');
  const lines = (role: 'auditor' | 'analyst') =>
    atDesk(database.orm, viewerFor(role), (desk) =>
      desk.rows<{ subject: string; snapshot_id: string; figures: number }>(
        'select subject, snapshot_id, figures from statistics_access order by created_at desc, id',
      ),
    );
  const [line] = await lines('auditor');
  expect(line).toMatchObject({ subject: viewerFor('manager').subject, snapshot_id: first.id });
  expect(line?.figures).toBeGreaterThan(7_000);
  expect(await lines('analyst')).toEqual([]);
});

it('shows information governance alone who asked what of which snapshot, and what was refused', async () => {
  const refused = ask(
    graph,
    database.orm,
    viewerFor('line'),
    `{ guardianshipGap(by: [REGION], snapshot: "${first.id}") { cite } }`,
  );
  await expect(refused).rejects.toThrow('Statistics are for analysts');
  const asks = async (
    filter: Record<string, unknown>,
    role: 'auditor' | 'analyst' | 'steward' = 'auditor',
  ) => {
    const data = await ask(
      graph,
      database.orm,
      viewerFor(role),
      `query ($filter: StatisticsAskFilterInput, $after: String) { statisticsAsks(first: 2, after: $after, filter: $filter) {
        edges { node { subject name role snapshot about measures dimensions from to figures refusal } }
        pageInfo { hasNextPage endCursor } } }`,
      filter,
    );
    const { edges, pageInfo } = (
      data as {
        statisticsAsks: {
          edges: readonly { node: Record<string, unknown> }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }
    ).statisticsAsks;
    return { lines: edges.map(({ node }) => node), ...pageInfo };
  };
  const { lines } = await asks({ filter: { officer: viewerFor('line').subject } });
  expect(lines).toEqual([
    {
      subject: viewerFor('line').subject,
      name: viewerFor('line').name,
      role: 'line',
      snapshot: first.id,
      about: 'NRM_CHILD',
      measures: ['REFERRED', 'WITHOUT_WORKER', 'SHARE'],
      dimensions: ['REGION'],
      from: '2017-Q1',
      to: null,
      figures: 0,
      refusal: expect.stringContaining('Statistics are for analysts') as string,
    },
  ]);
  const told = await asks({ filter: { snapshot: first.id.slice(0, 12), isRefused: false } });
  expect(told.lines.every(({ refusal, figures }) => refusal === null && Number(figures) > 0)).toBe(
    true,
  );
  expect(told.hasNextPage).toBe(true);
  const next = await asks({
    filter: { snapshot: first.id.slice(0, 12), isRefused: false },
    after: told.endCursor,
  });
  expect(next.lines.length).toBeGreaterThan(0);
  expect((await asks({ filter: { fromOn: '2999-01-01' } })).lines).toEqual([]);
  for (const place of [
    ["'", 'x'],
    ['2026-11-27 00:00:00+00', 'x'],
    [null, null],
    ['infinity', 'x'],
  ])
    await expect(
      asks({ after: Buffer.from(JSON.stringify(place)).toString('base64url') }),
    ).rejects.toThrow('not one of ours');
  for (const role of ['analyst', 'steward'] as const)
    await expect(asks({}, role)).rejects.toThrow('read by information governance');
});

it('sends an answer again as it was sent, to those who may read it, and notes each of them', async () => {
  const send = async (role: string, from: string) =>
    files.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${role}` },
      payload: {
        query: `query ($from: String!) { guardianshipGap(by: [REGION], from: $from) { cells { keys value } cite } }`,
        variables: { from },
      },
    });
  const told = () =>
    atDesk(database.orm, viewerFor('auditor'), (desk) =>
      desk.rows('select id from statistics_access'),
    ).then(({ length }) => length);
  const before = await told();
  const sent = await send('analyst', '2017-Q1');
  expect(sent.json()).toHaveProperty('data.guardianshipGap.cells');
  expect((await send('manager', '2017-Q1')).body).toBe(sent.body);
  expect(await told()).toBe(before + 2);
  expect((await send('analyst', '2019-Q1')).body).not.toBe(sent.body);
  expect((await send('line', '2017-Q1')).json()).toHaveProperty('errors');
  // The third is another question, the fourth was refused.
  expect(await told()).toBe(before + 4);
});

it.each([
  ['guardianshipGap(by: [REGION, NATION]) { cite }', 'one level of place'],
  ['guardianshipGap(from: "2019") { cite }', 'e.g. 2019-Q3'],
  // A period that the snapshot knows nothing of was called the wrong way round.
  ['guardianshipGap(from: "2030-Q1", to: "2031-Q1") { cite }', 'This snapshot tells of Q1 2017 to'],
  ['guardianshipGap(from: "1900-Q1", to: "2016-Q4") { cite }', 'This snapshot tells of Q1 2017 to'],
  [
    'serviceStatistics(subject: CALL, from: "2030-Q1") { cite }',
    'This snapshot tells of Q1 2017 to',
  ],
  ['guardianshipGap(from: "2019-Q3", to: "2019-Q1") { cite }', 'swap them'],
  ['guardianshipGap(snapshot: "nothing") { cite }', 'no snapshot with this id'],
])('refuses %s in a sentence', async (asked, sentence) => {
  await expect(ask(graph, database.orm, viewerFor('analyst'), `{ ${asked} }`)).rejects.toThrow(
    sentence,
  );
});

it('gives files to those who read statistics only, and explains an address that is not whole', async () => {
  const { csvUrl } = await gap();
  const get = (url: string, role?: string) =>
    files.inject({ url, headers: role ? { authorization: `Bearer ${role}` } : {} });
  expect((await get(csvUrl)).statusCode).toBe(401);
  expect((await get(csvUrl, 'line')).statusCode).toBe(403);
  expect((await get(csvUrl.split('?')[0] ?? '', 'analyst')).json()).toMatchObject({
    message: expect.stringContaining('csvUrl') as unknown,
  });
  expect((await get(csvUrl, 'analyst')).body).toContain('local_authority_code');
});

describe('what the service did', () => {
  const shares = `query ($snapshot: String) {
    serviceStatistics(snapshot: $snapshot, subject: SUPPORT, measure: [COUNT, SHARE], by: [YEAR, WORKER]) {
      snapshot subject dimensions cells { keys labels measure value marker interval } totals { keys value }
      notices { sentence by } disclosure { audit { cubes { name tables cellsSolved narrowest } isSafe } }
      provenance { sources { source state } } csvUrl jsonStatUrl odsUrl cite
    }
  }`;
  interface Service {
    readonly cells: readonly { labels: readonly string[]; measure: string }[];
    readonly disclosure: { audit: { cubes: readonly { name: string; narrowest: number }[] } };
    readonly provenance: { sources: readonly { source: string }[] };
    readonly csvUrl: string;
    readonly odsUrl: string;
    readonly jsonStatUrl: string;
    readonly cite: string;
  }
  const service = async (variables = {}) => {
    const data = await ask(graph, database.orm, viewerFor('analyst'), shares, variables);
    return (data as { serviceStatistics: Service }).serviceStatistics;
  };

  it('is answered from the same snapshots, in words, with the audit of every cube', async () => {
    const answer = await service();
    expect(answer.cite).toContain(second.id);
    expect(answer.cells.some(({ labels }) => labels[1] === 'Regional practice co-ordinator')).toBe(
      true,
    );
    expect(answer.provenance.sources.map(({ source }) => source)).toEqual(['ICTG']);
    const { cubes } = answer.disclosure.audit;
    expect(cubes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['REFERRED', 'IN_CARE', 'REFERRALS', 'SUPPORT', 'CALL']),
    );
    expect(cubes.every(({ narrowest }) => narrowest >= 5)).toBe(true);
  });

  it('can be taken away as files that say the same, for ever', async () => {
    const { csvUrl, jsonStatUrl, odsUrl } = await service({ snapshot: first.id });
    const get = (url: string) =>
      files.inject({ url, headers: { authorization: 'Bearer analyst' } });
    const csv = (await get(csvUrl)).body;
    expect(csv.split('\r\n')[0]).toBe(
      'year_code,year,worker_code,first_worker,measure,measure_label,value,marker,least,greatest,rounded_to',
    );
    expect((await get(jsonStatUrl)).json()).toMatchObject({ id: ['YEAR', 'WORKER', 'MEASURE'] });
    expect((await get(odsUrl)).rawPayload).toEqual((await get(odsUrl)).rawPayload);
  });

  it('is noted for the auditor, and refused in a sentence', async () => {
    const [line] = await atDesk(database.orm, viewerFor('auditor'), (desk) =>
      desk.rows<{ question: { subject?: string } }>(
        'select question from statistics_access order by created_at desc, id limit 1',
      ),
    );
    expect(line?.question.subject).toBe('SUPPORT');
    const asked = (role: 'analyst' | 'line', by: string) =>
      ask(
        graph,
        database.orm,
        viewerFor(role),
        `{ serviceStatistics(subject: CALL, by: [${by}]) { cite } }`,
      );
    await expect(asked('analyst', 'SEX')).rejects.toThrow('CALL is told apart by');
    await expect(asked('line', 'CALLER')).rejects.toThrow('Statistics are for analysts');
  });
});
