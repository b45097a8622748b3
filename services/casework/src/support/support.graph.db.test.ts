import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { allocateWorker } from './commands/allocate-worker.js';
import { versionOf, waitingSupport, type TestChild } from './support.factory.js';

let database: ServiceDatabase;
let ada: TestColleague;
let ben: TestColleague;
const manager = viewerFor('manager');
const ids: { supportId: string; childId: string }[] = [];

async function allocated(to: TestColleague, changes: TestChild = {}) {
  const opened = await waitingSupport(database.orm, manager, changes);
  const version = await versionOf(database.orm, opened.supportId);
  await atDesk(database.orm, manager, (desk) =>
    allocateWorker(desk, { supportId: opened.supportId, version, staffId: to.id }),
  );
  return opened;
}

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', {
    name: 'Ada Testperson',
    areas: ['E10000030'],
    languages: ['Vietnamese'],
    caseloadLimit: 60,
  });
  ben = await colleague(database.orm, 'ben', 'direct-worker', {
    name: 'Ben Testperson',
    areas: ['E10000016'],
    caseloadLimit: 60,
  });
  await colleague(database.orm, 'rhona', 'rpc', { name: 'Rhona Testperson' });
  for (let n = 0; n < 12; n += 1) ids.push(await allocated(n % 3 ? ada : ben));
  ids.push(
    await waitingSupport(database.orm, manager, {
      authorityGss: 'E10000030',
      firstLanguage: 'Vietnamese',
    }),
  );
  ids.push(await allocated(ada, { restrictedTo: ['manager', 'ada'] }));
});
afterAll(() => database.close());

const query = <Data>(viewer: Viewer, source: string, variables: Record<string, unknown> = {}) =>
  ask<Data>(database.orm, viewer, source, variables);

const list = `query List($first: Int!, $after: String, $filter: SupportFilterInput, $order: SupportOrder! = NEWEST) {
  supports(first: $first, after: $after, filter: $filter, order: $order) {
    edges { node { id state route openedAt dueAt isOverdue weight child { reference name } guardian { name } } }
    pageInfo { hasNextPage endCursor }
  } }`;

interface Listed {
  readonly supports: {
    edges: {
      node: {
        id: string;
        child: { name: string } | null;
        guardian: { name: string } | null;
        route: string | null;
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** Every message that goes to PostgreSQL meanwhile. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const connection = database.orm.em.getConnection() as unknown as {
    getNativeClient(): Promise<{ Client: { prototype: Client } }>;
  };
  const query = vi.spyOn((await connection.getNativeClient()).Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([sent]: unknown[]) =>
      typeof sent === 'string' ? sent : String((sent as { text?: string }).text),
    );
  } finally {
    query.mockRestore();
  }
}

describe('the list of episodes', () => {
  it('with child and worker is one statement and one for the log, however many rows', async () => {
    const few = await statements(() => query(manager, list, { first: 2 }));
    const many = await statements(() => query(manager, list, { first: 100 }));
    expect(many.length).toBe(few.length);
    expect(many.filter((sql) => sql.includes('from support u'))).toHaveLength(1);
    // To begin, the list, and the log with the commit.
    expect(many.length).toBeLessThanOrEqual(3);
  });

  it('is paged without a row twice or left out, in either order', async () => {
    for (const order of ['NEWEST', 'DUE']) {
      const whole = (
        await query<Listed>(manager, list, { first: 100, order })
      ).data.supports.edges.map(({ node }) => node.id);
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { supports }: Listed = (
          await query<Listed>(manager, list, { first: 5, after, order })
        ).data;
        paged.push(...supports.edges.map(({ node }) => node.id));
        [after, more] = [supports.pageInfo.endCursor, supports.pageInfo.hasNextPage];
      }
      expect(paged).toEqual(whole);
      expect(whole).toHaveLength(ids.length);
    }
  });

  it('counts exactly the rows that it lists, for every filter', async () => {
    const filters = [
      {},
      { openOnly: true },
      { states: ['AWAITING_ALLOCATION'] },
      { staffId: ada.id },
      { overdue: true },
      { route: 'RPC' },
      { authorityGss: 'E10000030' },
    ];
    for (const filter of filters) {
      const { data } = await query<Listed & { supportCount: number }>(
        manager,
        list.replace('{\n  supports', '{ supportCount(filter: $filter)\n  supports'),
        { first: 100, filter },
      );
      expect(data.supports.edges).toHaveLength(data.supportCount);
    }
  });

  it('shows a worker their own children only, a colleague none, and the line who the worker is but no more', async () => {
    const own = (
      await query<Listed>(viewerFor('direct-worker', { subject: 'ben' }), list, { first: 100 })
    ).data.supports.edges;
    expect(own.map(({ node }) => node.guardian?.name)).toEqual(Array(4).fill('Ben Testperson'));
    expect(
      (await query<Listed>(viewerFor('rpc', { subject: 'rhona' }), list, { first: 100 })).data
        .supports.edges,
    ).toEqual([]);
    const line = (await query<Listed>(viewerFor('line'), list, { first: 100 })).data.supports.edges;
    expect(line).toHaveLength(ids.length - 1);
    for (const { node } of line) expect(node.route).toBeNull();
  });

  it('writes down that each child was looked at, with the fields', async () => {
    const viewer = viewerFor('manager', { subject: 'manager', requestId: newId('req') });
    await query(viewer, list, { first: 3 });
    const looks = await atDesk(database.orm, systemViewer('test'), (desk) =>
      desk.rows<{ child_id: string; record: string; fields: string[] }>(
        'select child_id, record, fields from audit.look where request_id = ? order by record, child_id',
        [viewer.requestId],
      ),
    );
    expect(looks.map(({ record }) => record)).toEqual([
      'child',
      'child',
      'child',
      'support',
      'support',
      'support',
    ]);
    expect(looks[0]?.fields).toEqual(['name', 'reference']);
    expect(looks[5]?.fields).toContain('guardian');
  });
});

describe("a child's support", () => {
  it('is shown on the child with history, reasons of its weight and what the viewer may do', async () => {
    const [first] = ids;
    const { data, errors } = await query<Record<string, unknown>>(
      manager,
      `query One($id: ID!) { child(id: $id) { guardian { name caseload { cases weight limit } } supports { id }
        currentSupport { state weight weightReasons allocations { staffMember { name } fromAt untilAt } access { canReallocate canAllocate refusals { action sentence } } } } }`,
      { id: first?.childId },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      child: {
        guardian: { name: 'Ben Testperson', caseload: { cases: 4, weight: 16, limit: 60 } },
        supports: [{ id: first?.supportId }],
        currentSupport: {
          state: 'ALLOCATED',
          weight: 4,
          weightReasons: [
            '+3 One-to-one support by a direct worker.',
            '+1 First contact is still to come.',
          ],
          allocations: [{ staffMember: { name: 'Ben Testperson' }, untilAt: null }],
          access: { canReallocate: true, canAllocate: false },
        },
      },
    });
  });

  it('costs the same few statements for one child as for twelve', async () => {
    const ask = (first: number) =>
      statements(() =>
        query(
          manager,
          `query($first: Int!) { children(first: $first) { edges { node { id guardian { name } currentSupport { weightReasons allocations { fromAt } } } } } }`,
          { first },
        ),
      );
    expect((await ask(12)).length).toBe((await ask(1)).length);
  });

  it('is found by its id as any node is, and not by those for whom the child does not exist', async () => {
    const restricted = ids.at(-1);
    const ask = (viewer: Viewer) =>
      query<{ node: unknown; support: unknown }>(
        viewer,
        'query($id: ID!) { node(id: $id) { id } support(id: $id) { state } }',
        { id: restricted?.supportId },
      );
    expect((await ask(manager)).data).toEqual({
      node: { id: restricted?.supportId },
      support: { state: 'ALLOCATED' },
    });
    for (const viewer of [
      viewerFor('manager', { subject: 'manager-2' }),
      viewerFor('direct-worker', { subject: 'ben' }),
      viewerFor('line'),
    ])
      expect((await ask(viewer)).data).toEqual({ node: null, support: null });
  });
});

describe('who suits a child', () => {
  const suggestions = `query($id: ID!) { workerSuggestions(supportId: $id, first: 10) { staffMember { name } isPossible obstacleCode cases weight limit reasons { points sentence } } }`;
  interface Suggested {
    readonly workerSuggestions: {
      staffMember: { name: string };
      isPossible: boolean;
      obstacleCode: string | null;
      reasons: { sentence: string }[];
    }[];
  }

  it('is answered with every worker, best first, with reasons in words', async () => {
    const { data } = await query<Suggested>(manager, suggestions, { id: ids.at(-2)?.supportId });
    expect(
      data.workerSuggestions.map(({ staffMember, obstacleCode }) => [
        staffMember.name,
        obstacleCode,
      ]),
    ).toEqual([
      ['Ada Testperson', null],
      ['Ben Testperson', null],
      ['Rhona Testperson', 'WORKER_DOES_NOT_FIT_OFFER'],
    ]);
    expect(data.workerSuggestions[0]?.reasons.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(['Works in Surrey.', 'Speaks Vietnamese.']),
    );
  });

  it('knows who works with a brother or sister already, in whichever direction the link was written', async () => {
    const brother = ids[0];
    const waiting = await waitingSupport(database.orm, manager, { authorityGss: 'E10000030' });
    await atDesk(database.orm, manager, (desk) =>
      desk.rows(
        `insert into child_link (id, created_at, child_id, kind, other_child_id) values (?, now(), ?, 'SIBLING', ?)`,
        [newId('lnk'), brother?.childId, waiting.childId],
      ),
    );
    const { data } = await query<Suggested>(manager, suggestions, { id: waiting.supportId });
    const ben = data.workerSuggestions.find(
      ({ staffMember }) => staffMember.name === 'Ben Testperson',
    );
    expect(ben?.reasons[0]?.sentence).toBe('Already works with a brother or sister.');
  });

  it('is for those who allocate', async () => {
    for (const role of ['direct-worker', 'line', 'auditor'] as const) {
      const { data, errors } = await query<Suggested | null>(
        viewerFor(role, { subject: 'ada' }),
        suggestions,
        { id: ids[1]?.supportId },
      );
      expect([data, errors.length]).toEqual([null, 1]);
    }
  });
});

describe('what the team carries', () => {
  it('counts children out of sight as numbers and says how many they are', async () => {
    const ask = (viewer: Viewer) =>
      query<{ teamLoad: unknown }>(
        viewer,
        '{ teamLoad(role: DIRECT_WORKER) { staffMember { name } cases casesOutOfSight weight limit } }',
      );
    expect((await ask(manager)).data.teamLoad).toMatchObject([
      {
        staffMember: { name: 'Ada Testperson' },
        cases: 9,
        casesOutOfSight: 0,
        weight: 36,
        limit: 60,
      },
      { staffMember: { name: 'Ben Testperson' }, cases: 4, casesOutOfSight: 0, weight: 16 },
    ]);
    expect((await ask(viewerFor('manager', { subject: 'manager-2' }))).data.teamLoad).toMatchObject(
      [{ cases: 9, casesOutOfSight: 1, weight: 36 }, {}],
    );
  });

  it('does not tell the line how many children of a worker are kept from it', async () => {
    const { data } = await query<{ teamLoad: unknown }>(
      viewerFor('line'),
      '{ teamLoad(role: DIRECT_WORKER) { cases weight casesOutOfSight } }',
    );
    // Of the nine that the first one has, one is restricted: it is in no number.
    expect(data.teamLoad).toEqual([
      { cases: 8, weight: 32, casesOutOfSight: null },
      { cases: 4, weight: 16, casesOutOfSight: null },
    ]);
  });
});

describe('a bulk reallocation', () => {
  it('is shown with a verdict for each child before it is done, and comes out as shown', async () => {
    const preview = `query($from: ID!, $to: [ID!]!) { bulkReallocationPreview(fromStaffId: $from, toStaffIds: $to) {
      casesOutOfSight rows { isPossible allowedWithReason sentence support { id version } staffMember { id } } } }`;
    interface Previewed {
      readonly bulkReallocationPreview: {
        rows: {
          isPossible: boolean;
          sentence: string;
          support: { id: string; version: number };
          staffMember: { id: string } | null;
        }[];
      };
    }
    const rows = (await query<Previewed>(manager, preview, { from: ada.id, to: [ben.id] })).data
      .bulkReallocationPreview.rows;
    expect(rows).toHaveLength(9);
    expect(rows.filter(({ isPossible }) => isPossible)).toHaveLength(8);
    expect(rows.at(-1)).toMatchObject({
      isPossible: false,
      sentence: expect.stringContaining('restricted to named people'),
    });
    const mutation = `mutation($input: ReallocateInBulkInput!) { reallocateInBulk(input: $input) { __typename
      ... on BulkReallocationSuccess { done refused rows { isDone code sentence } } } }`;
    const input = {
      handoverNote: 'Ada leaves; all notes are up to date.',
      rows: rows.map(({ support, staffMember }) => ({
        supportId: support.id,
        version: support.version,
        staffId: staffMember?.id,
      })),
    };
    const { data } = await query<{
      reallocateInBulk: { done: number; refused: number; rows: { isDone: boolean }[] };
    }>(manager, mutation, { input });
    expect(data.reallocateInBulk).toMatchObject({
      __typename: 'BulkReallocationSuccess',
      done: 8,
      refused: 1,
    });
    expect(data.reallocateInBulk.rows.map(({ isDone }) => isDone)).toEqual(
      rows.map(({ isPossible }) => isPossible),
    );
  });
});

describe('the commands in the graph', () => {
  const allocate = `mutation($input: AllocateWorkerInput!) { allocateWorker(input: $input) { __typename
    ... on SupportStepSuccess { support { state guardian { name } } } ... on Problem { code message field }
    ... on ChangedMeanwhile { currentVersion changes { by fields } } } }`;

  it('answer a success with the record as it stands, and what a person can put right as a typed problem', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const give = (version: number, staffId: string, viewer = manager) =>
      query<{ allocateWorker: object }>(viewer, allocate, {
        input: { supportId, version, staffId },
      });
    expect((await give(1, ben.id, viewerFor('line'))).data.allocateWorker).toMatchObject({
      __typename: 'NotAllowed',
      code: 'NOT_ALLOWED',
    });
    expect((await give(1, 'stf_nobody')).data.allocateWorker).toMatchObject({
      __typename: 'InvalidInput',
      field: 'staffId',
    });
    expect((await give(1, ben.id)).data.allocateWorker).toMatchObject({
      __typename: 'SupportStepSuccess',
      support: { state: 'ALLOCATED', guardian: { name: 'Ben Testperson' } },
    });
    expect((await give(1, ada.id)).data.allocateWorker).toMatchObject({
      __typename: 'ChangedMeanwhile',
      currentVersion: 2,
      changes: [{ by: 'Test manager' }],
    });
  });
});
