import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { ChildAccessEntity } from '../child/index.js';
import { recordLocalGap, settleLocalGap } from '../gap/commands/keep-gap.js';
import { gapById, gapCounts, gapPage } from '../gap/gap.queries.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { bringMatter } from './commands/bring-matter.js';
import { answerMatter, reopenMatter, takeMatterInHand } from './commands/move-matter.js';
import { matterById, matterPage } from './matter.queries.js';

let database: ServiceDatabase;
let childId: string;
const manager = viewerFor('manager');
const dora = viewerFor('direct-worker', { subject: 'dora' });
const eddie = viewerFor('direct-worker', { subject: 'eddie' });
const line = viewerFor('line');
const system = systemViewer('test');
const today = londonDay(new Date());

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'dora', 'direct-worker');
  childId = await knownChild(database.orm);
  await as(system, async (desk) => {
    const access = { childId, subject: 'dora', fromOn: today };
    (await desk.em()).create(ChildAccessEntity, access as never, { persist: true });
  });
});
afterAll(() => database.close());

function as<Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  return atDesk(database.orm, viewer, work);
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
let keys = 0;
const brought = (viewer: Viewer, changes = {}) => {
  keys += 1;
  return as(viewer, (desk) =>
    bringMatter(desk, {
      idempotencyKey: `matter-test-${keys}`,
      kind: 'COMPLAINT',
      subject: 'CONDUCT_OF_STAFF',
      source: 'CHILD',
      text: 'My guardian did not come when she said.',
      childId,
      ...changes,
    }),
  );
};
const takeMatterInHandAgain = (matterId: string) =>
  as(manager, (desk) => takeMatterInHand(desk, { matterId, version: 1 }));
const all = (viewer: Viewer) =>
  as(viewer, (desk) => matterPage(desk, { first: 50, after: null, filter: {} }));

describe("a child's complaint about the guardian", () => {
  it('is brought by the line or a colleague, and read by managers only', async () => {
    const { reference } = await brought(line);
    await brought(dora);
    const found = (await all(manager)).edges.map(({ node }) => node.reference);
    expect(found).toContain(reference);
    expect(found).toHaveLength(2);
    expect(await refusal(all(dora))).toBe('NOT_ALLOWED');
    const rows = await as(dora, (desk) => desk.rows('select id from matter'));
    expect(rows).toEqual([]);
  });

  it('shows the guardian no trace of itself, neither among changes nor among looks', async () => {
    await brought(line);
    await ask(
      database.orm,
      manager,
      '{ matters(first: 10) { edges { node { text child { name } } } } }',
    );
    const { data } = await ask(
      database.orm,
      dora,
      `query One($id: ID!) { child(id: $id) { timeline(first: 50) { edges { node { text } } }
         looks(first: 50) { edges { node { record fields } } } changes(first: 50) { edges { node { record } } } } }`,
      { id: childId },
    );
    expect(JSON.stringify(data)).not.toMatch(/matter|complaint|did not come/i);
  });

  it('runs against its days, is taken in hand, answered and may be taken up again', async () => {
    await brought(manager);
    const matter = (await all(manager)).edges[0]?.node;
    if (!matter) throw new Error('There is no complaint.');
    const step = async () => ({
      matterId: matter.id,
      version: (await as(manager, (desk) => matterById(desk, matter.id)))?.version ?? 0,
    });
    const answer = async () =>
      as(manager, async (desk) =>
        answerMatter(desk, { ...(await step()), finding: 'UPHELD', answer: 'We are sorry.' }),
      );
    expect(await refusal(answer())).toBe('MATTER_STEP_NOT_POSSIBLE');
    await as(manager, async (desk) => takeMatterInHand(desk, await step()));
    await answer();
    const tasks = await as(system, (desk) =>
      desk.rows('select id from task where record_id = ? and done_at is null', [matter.id]),
    );
    expect(tasks).toEqual([]);
    await as(manager, async (desk) =>
      reopenMatter(desk, { ...(await step()), reason: 'She is not content.' }),
    );
    const late = takeMatterInHandAgain(matter.id);
    await expect(late).rejects.toMatchObject({
      kind: 'ChangedMeanwhile',
      message: expect.stringContaining('Test manager changed this complaint or incident') as string,
      detail: { changes: [{ by: 'Test manager' }, { by: 'Test manager' }, { by: 'Test manager' }] },
    });
    expect(await as(manager, (desk) => matterById(desk, matter.id))).toMatchObject({
      state: 'IN_HAND',
      ownerName: 'Test manager',
    });
  });
});

describe('a local gap', () => {
  const told = () => {
    keys += 1;
    return {
      idempotencyKey: `gap-test-${keys}`,
      authorityGss: 'E10000030',
      need: 'THERAPY' as const,
      text: 'Nobody offers trauma therapy in Vietnamese within a year.',
    };
  };

  it('without a child is seen by all of casework, with one by whoever sees the child', async () => {
    await as(dora, (desk) => recordLocalGap(desk, told()));
    await as(dora, (desk) => recordLocalGap(desk, { ...told(), childId }));
    const seen = async (viewer: Viewer) =>
      (await as(viewer, (desk) => gapPage(desk, { first: 50, after: null, filter: {} }))).edges
        .length;
    expect([await seen(dora), await seen(eddie), await seen(manager)]).toEqual([2, 1, 2]);
    expect(await refusal(as(eddie, (desk) => recordLocalGap(desk, { ...told(), childId })))).toBe(
      'NOT_FOUND',
    );
  });

  it('is counted by authority, and settled with what came of it', async () => {
    const id = await as(manager, (desk) =>
      recordLocalGap(desk, { ...told(), authorityGss: 'E06000001' }),
    );
    const count = async () =>
      (await as(manager, gapCounts)).find(({ authorityGss }) => authorityGss === 'E06000001');
    expect(await count()).toMatchObject({ open: 1, met: 0 });
    const gap = await as(manager, (desk) => gapById(desk, id));
    const settle = (result: string) =>
      as(manager, (desk) =>
        settleLocalGap(desk, { gapId: id, version: gap?.version ?? 0, state: 'MET', result }),
      );
    expect(await refusal(settle(' '))).toBe('INVALID_INPUT');
    await settle('A charity has opened a clinic.');
    expect(await count()).toMatchObject({ open: 0, met: 1 });
  });
});
