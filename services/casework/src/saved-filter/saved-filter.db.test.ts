import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { childPage } from '../child/index.js';
import { waitingSupport } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { changeFilter, deleteFilter, saveFilter } from './commands/save-filter.js';
import { savedFiltersOf } from './saved-filter.queries.js';
import type { SaveFilterInput } from './saved-filter.type.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const worker = viewerFor('direct-worker', { subject: 'ada' });
const colleague = viewerFor('rpc');
const line = viewerFor('line');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const found = (viewer: Viewer) => as(viewer, (desk) => savedFiltersOf(desk, 'CHILDREN'));
const names = async (viewer: Viewer) => (await found(viewer)).map(({ name }) => name);

async function save(viewer: Viewer, changes: Partial<SaveFilterInput> = {}) {
  const input: SaveFilterInput = {
    idempotencyKey: newId('key'),
    list: 'CHILDREN',
    name: newId('name'),
    filter: { worry: 'NO_WORKER', openOnly: true },
    isShared: false,
    ...changes,
  };
  await as(viewer, (desk) => saveFilter(desk, input));
  return (await found(viewer)).find(({ name }) => name === input.name)!;
}

describe('a saved filter', () => {
  it('is found by whoever saved it, on its own list, as it was', async () => {
    const saved = await save(worker, { name: 'Waiting' });
    expect(saved).toMatchObject({
      filter: { worry: 'NO_WORKER', openOnly: true },
      isOwn: true,
      canDelete: true,
    });
    expect(await as(worker, (desk) => savedFiltersOf(desk, 'CALLS'))).toEqual([]);
    for (const other of [manager, colleague, line])
      expect(await names(other)).not.toContain('Waiting');
  });

  it('that is shared is found by everybody of the service, and changed by its owner alone', async () => {
    const { id, version } = await save(worker, { name: 'For all', isShared: true });
    for (const other of [manager, colleague, line])
      expect((await found(other)).find(({ name }) => name === 'For all')).toMatchObject({
        isOwn: false,
        canDelete: other === manager,
      });
    const change = { savedFilterId: id, version, name: 'Mine now', isShared: false };
    await expect(as(colleague, (desk) => changeFilter(desk, change))).rejects.toMatchObject({
      kind: 'NotAllowed',
    });
    await expect(
      as(colleague, (desk) => deleteFilter(desk, { savedFilterId: id, version })),
    ).rejects.toMatchObject({ kind: 'NotAllowed' });
    await as(worker, (desk) => changeFilter(desk, change));
    expect(await names(worker)).toContain('Mine now');
    expect(await names(colleague)).not.toContain('Mine now');
  });

  it('never widens what its reader sees', async () => {
    const { childId } = await waitingSupport(database.orm, manager);
    const { filter } = await save(manager, { name: 'Without a guardian', isShared: true });
    const rows = (viewer: Viewer) =>
      as(viewer, (desk) => childPage(desk, { first: 100, after: null, filter }));
    expect((await rows(manager)).edges.map(({ node }) => node.id)).toContain(childId);
    const shared = (await found(worker)).find(({ name }) => name === 'Without a guardian');
    expect(shared?.filter).toEqual(filter);
    expect((await rows(worker)).edges).toEqual([]);
  });

  it('has a name of its own for its owner and list', async () => {
    await save(worker, { name: 'Twice' });
    await expect(save(worker, { name: ' Twice ' })).rejects.toMatchObject({
      detail: { field: 'name' },
    });
    const other = await save(worker, { name: 'Another' });
    await expect(
      as(worker, (desk) =>
        changeFilter(desk, {
          savedFilterId: other.id,
          version: other.version,
          name: 'Twice',
          isShared: false,
        }),
      ),
    ).rejects.toMatchObject({ detail: { field: 'name' } });
    await save(colleague, { name: 'Twice' });
  });

  it('is deleted by its owner, and once shared by a manager, for everybody', async () => {
    const own = await save(worker, { name: 'To go' });
    await as(worker, (desk) => deleteFilter(desk, { savedFilterId: own.id, version: own.version }));
    const shared = await save(worker, { name: 'Left behind', isShared: true });
    await as(manager, (desk) =>
      deleteFilter(desk, { savedFilterId: shared.id, version: shared.version }),
    );
    expect(await names(worker)).not.toContain('To go');
    expect(await names(worker)).not.toContain('Left behind');
  });

  it('is for nobody outside the service, whatever the service itself would let through', async () => {
    await save(worker, { name: 'Inside', isShared: true });
    for (const role of ['analyst', 'partner', 'auditor', 'organiser'] as const)
      expect(await as(viewerFor(role), (desk) => desk.rows('select id from saved_filter'))).toEqual(
        [],
      );
  });
});
