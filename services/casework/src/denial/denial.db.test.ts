import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { feedPage, lookForChanges, type FeedEntry } from '@ictg/kit/feed';
import { codeToken, keyedSeal } from '@ictg/kit/linkage';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { keepNrmReference } from '../child/index.js';
import { childFeed } from '../feed/index.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { sealReferencesWith } from '../track/index.js';

const seal = keyedSeal(Buffer.from('what the statistics service never has'), 'linkage');
const guardian = viewerFor('direct-worker', { subject: 'ada', name: 'Ada Testperson' });
const manager = viewerFor('manager');
const other = viewerFor('manager', { subject: 'manager-2', name: 'The other manager' });
const reason = 'This one has a mole and a brother of that name.';
let database: ServiceDatabase;
let childId: string;

beforeAll(async () => {
  sealReferencesWith('a secret of thirty-two letters or more');
  database = await caseworkDatabase(inject('databaseServer'));
  childId = await knownChild(database.orm);
  await as(systemViewer('test'), async (desk) => {
    await keepNrmReference(desk, childId, 'NRM-1007', 'Test');
    await desk.rows('update child set home_office_reference = ? where id = ?', [
      'M 55/66',
      childId,
    ]);
    await desk.rows(
      `insert into child_access (id, created_at, child_id, subject, from_on) values (?, now(), ?, 'ada', current_date)`,
      [newId('cac'), childId],
    );
  });
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);

interface Denial {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly saidBy: string;
  readonly access: { readonly canConfirm: boolean; readonly canUndo: boolean };
}
interface Page {
  readonly nrmReferences: readonly {
    readonly track: object | null;
    readonly denial: Denial | null;
  }[];
  readonly careTrack: object | null;
  readonly careDenial: Denial | null;
}

/** The page of other owners' records, as somebody sees it. */
async function pageOf(viewer: Viewer) {
  const denial = `{ id version state saidBy access { canConfirm canUndo } }`;
  const { data } = await ask<{ child: Page }>(
    database.orm,
    viewer,
    `query ($id: ID!) { child(id: $id) { nrmReferences { track { reference } denial ${denial} }
      careTrack { reference } careDenial ${denial} } }`,
    { id: childId },
  );
  const [nrm] = data.child.nrmReferences;
  return { nrm: nrm ?? { track: null, denial: null }, ...data.child };
}

async function send(viewer: Viewer, command: string, type: string, input: object) {
  const { data, errors } = await ask<Record<string, { code?: string; message?: string }>>(
    database.orm,
    viewer,
    `mutation ($input: ${type}!) { ${command}(input: $input) { ... on Problem { code message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[command]?.code ?? 'DONE';
}
const deny = (viewer: Viewer, changes: object = {}) =>
  send(viewer, 'denyRecord', 'DenyRecordInput', {
    childId,
    owner: 'HOME_OFFICE',
    reference: 'nrm 1007',
    reason,
    idempotencyKey: newId('key'),
    ...changes,
  });
const settle = async (viewer: Viewer, command: 'confirm' | 'undo', why?: string) => {
  const { nrm } = await pageOf(manager);
  return send(
    viewer,
    `${command}RecordDenial`,
    `${command === 'confirm' ? 'Confirm' : 'Undo'}RecordDenialInput`,
    {
      recordDenialId: nrm.denial?.id ?? 'rdn_none',
      version: nrm.denial?.version ?? 1,
      ...(why === undefined ? {} : { reason: why }),
    },
  );
};

/** What the feed tells of the child now. */
const told = (): Promise<FeedEntry | undefined> =>
  as(systemViewer('feed'), async (desk) => {
    await lookForChanges(desk, childFeed, seal);
    const { entries } = await feedPage(desk, childFeed, seal, { after: '0', first: 2_000 });
    return entries.find(({ key }) => key === seal.token('record of casework', childId));
  });
const tasks = () =>
  as(manager, (desk) =>
    desk.rows<{ text: string; role: string }>(
      `select text, role from task where kind = 'RECORD_DENIED' and done_at is null`,
    ),
  );

describe('a record that its guardian says is not of this child', () => {
  it('is open until then, and nothing is told of it', async () => {
    expect(await pageOf(guardian)).toMatchObject({
      nrm: { track: { reference: 'NRM-1007' }, denial: null },
      careTrack: { reference: 'M 55/66' },
    });
    expect((await told())?.record?.denied).toEqual([]);
  });

  it.each([
    ['without a reason', { reason: 'No.' }, 'INVALID_INPUT'],
    ['by a reference that the child does not carry', { reference: 'NRM-9' }, 'INVALID_INPUT'],
    ['by the reference of another owner', { owner: 'COUNCIL' }, 'INVALID_INPUT'],
    ['of a child that is not theirs', { childId: 'chi_other' }, 'NOT_FOUND'],
  ])('cannot be said so %s', async (_, changes, code) => {
    expect(await deny(guardian, changes)).toBe(code);
    expect(await tasks()).toEqual([]);
  });

  it('closes at once on that page alone, and becomes one task of the managers, without a name', async () => {
    expect(await deny(guardian)).toBe('DONE');
    expect(await pageOf(guardian)).toMatchObject({
      nrm: { track: null, denial: { state: 'SAID', saidBy: 'Ada Testperson' } },
      careTrack: { reference: 'M 55/66' },
      careDenial: null,
    });
    expect(await deny(manager)).toBe('RECORD_DENIED_ALREADY');
    const [task, ...more] = await tasks();
    expect(more).toEqual([]);
    expect(task).toMatchObject({ role: 'manager' });
    expect(task?.text).toMatch(/^C-TEST-[\d-]+: the Home Office's record under NRM-1007 is said/);
    expect(task?.text).not.toMatch(/Made-up|Testchild|mole/);
  });

  it('is told to the statistics service as tokens, with no reference, name or reason', async () => {
    const entry = await told();
    const code = codeToken({ register: 'NRM reference', value: 'NRM-1007' }, seal);
    expect(entry?.record?.denied).toEqual([{ source: 'nrm', code }]);
    expect(JSON.stringify(entry)).not.toMatch(/1007|5566|55\/66|Made-up|Testchild|mole/i);
  });

  it('is confirmed by another person than who said it, and by managers only', async () => {
    expect(await settle(guardian, 'confirm')).toBe('NOT_ALLOWED');
    expect((await pageOf(guardian)).nrm.denial?.access).toEqual({
      canConfirm: false,
      canUndo: false,
    });
    expect(await settle(manager, 'confirm')).toBe('DONE');
    expect(await tasks()).toEqual([]);
    expect((await pageOf(guardian)).nrm).toMatchObject({
      track: null,
      denial: { state: 'CONFIRMED' },
    });
  });

  it('opens again once a manager undoes it with a reason, and is no longer told', async () => {
    expect(await settle(guardian, 'undo', reason)).toBe('NOT_ALLOWED');
    expect(await settle(manager, 'undo', ' ')).toBe('INVALID_INPUT');
    expect(await settle(manager, 'undo', 'The brother has a reference of his own.')).toBe('DONE');
    expect((await pageOf(guardian)).nrm).toMatchObject({
      track: { reference: 'NRM-1007' },
      denial: null,
    });
    expect((await told())?.record?.denied).toEqual([]);
  });

  it('can be said so once more, and a manager does not confirm what they said themselves', async () => {
    expect(await deny(manager)).toBe('DONE');
    expect(await settle(manager, 'confirm')).toBe('SECOND_PERSON_NEEDED');
    expect(await settle(other, 'confirm')).toBe('DONE');
  });

  it('stands on the timeline, step by step', async () => {
    const kinds = await as(manager, (desk) =>
      desk.rows<{ kind: string }>(
        `select kind from timeline_entry where child_id = ? and kind like 'record-denial.%' order by at, id`,
        [childId],
      ),
    );
    expect(kinds.map(({ kind }) => kind.replace('record-denial.', ''))).toEqual([
      'said',
      'confirmed',
      'undone',
      'said',
      'confirmed',
    ]);
  });
});

describe('a record of a child’s care', () => {
  it('is closed by the Home Office reference, and told as a token of that', async () => {
    expect(await deny(guardian, { owner: 'COUNCIL', reference: 'm5566' })).toBe('DONE');
    expect(await pageOf(guardian)).toMatchObject({
      careTrack: null,
      careDenial: { state: 'SAID' },
    });
    expect((await told())?.record?.denied).toContainEqual({
      source: 'looked-after',
      code: codeToken({ register: 'Home Office reference', value: 'M5566' }, seal),
    });
  });
});
