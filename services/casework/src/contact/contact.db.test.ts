import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { timelinePage } from '../chronology/chronology.queries.js';
import { ChildAccessEntity } from '../child/index.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { changeContact, completeContactAction } from './commands/change-contact.js';
import { recordContact } from './commands/record-contact.js';
import type { RecordContactInput } from './contact.input.js';
import { leftOut, type Invitation } from './contact.vocabulary.js';
import { actionsOf, contactCount, contactsById } from './contact.queries.js';

let database: ServiceDatabase;
let one: string;
let other: string;
let eve: string;
const manager = viewerFor('manager');
const dora = viewerFor('direct-worker', { subject: 'dora' });
const eddie = viewerFor('direct-worker', { subject: 'eddie' });
const system = systemViewer('test');
const today = londonDay(new Date());

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'dora', 'direct-worker');
  eve = (await colleague(database.orm, 'eddie', 'direct-worker', { name: 'Eddie Testperson' })).id;
  one = await childOf('dora', 'Rosalind');
  other = await childOf('eddie', 'Bartholomew');
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
async function childOf(subject: string, givenNames: string): Promise<string> {
  const childId = await knownChild(database.orm, { givenNames });
  await as(system, async (desk) => {
    const access = { childId, subject, fromOn: today };
    (await desk.em()).create(ChildAccessEntity, access as never, { persist: true });
  });
  return childId;
}
let keys = 0;
const told = (changes: Partial<RecordContactInput> = {}): RecordContactInput => {
  keys += 1;
  return {
    idempotencyKey: `contact-test-${keys}`,
    kind: 'STRATEGY_DISCUSSION',
    at: new Date(Date.now() - 3_600_000),
    purpose: 'Two children seen together',
    summary: 'Police and social care share what they know of the flat.',
    decisions: 'A joint plan until Friday.',
    invitation: 'INVITED',
    attendees: [
      {
        name: 'Sam Sample',
        role: 'Social worker',
        agencyType: 'CHILDRENS_SERVICES',
        attendance: 'ATTENDED',
      },
    ],
    children: [
      { childId: one, note: 'She wants to stay at her school.', present: 'Her aunt' },
      { childId: other, note: 'He will not speak to the police.' },
    ],
    actions: [],
    ...changes,
  };
};
const recorded = (viewer = manager, changes: Partial<RecordContactInput> = {}) =>
  as(viewer, (desk) => recordContact(desk, told(changes)));
const seen = (viewer: Viewer, id: string) =>
  as(viewer, async (desk) => (await contactsById(desk, [id])).get(id) ?? null);
const openTasks = (subject: string) =>
  as(system, (desk) =>
    desk.rows<{ kind: string; record_id: string; text: string }>(
      'select kind, record_id, text from task where subject = ? and done_at is null',
      [subject],
    ),
  );

const lines = (viewer: Viewer, childId: string) =>
  as(viewer, async (desk) => {
    const page = await timelinePage(desk, childId, { first: 100, after: null, categories: null });
    return page.edges.map(({ node }) => node);
  });

describe('a meeting about two children', () => {
  it('is one entry that shows each reader their own child, and no sign of the other', async () => {
    const before = await as(manager, (desk) => contactCount(desk, {}));
    const id = await recorded();
    expect(await as(manager, (desk) => contactCount(desk, {}))).toBe(before + 1);
    expect((await seen(manager, id))?.children).toHaveLength(2);
    expect((await seen(dora, id))?.children.map(({ childId }) => childId)).toEqual([one]);
    expect((await seen(eddie, id))?.children.map(({ childId }) => childId)).toEqual([other]);
    const answer = await ask(
      database.orm,
      dora,
      `query One($id: ID!) { contact(id: $id) { summary purpose decisions attendees { name }
         children { childId note present child { name } } actions { text } advices { text } } }`,
      { id },
    );
    expect(answer.errors).toEqual([]);
    const text = JSON.stringify(answer.data);
    expect(text).toContain('aunt');
    for (const hidden of [other, 'Bartholomew', 'speak to the police'])
      expect(text).not.toContain(hidden);
  });

  it('stands on the timeline of each child with what concerns that child alone', async () => {
    await recorded(manager, { summary: 'A second meeting.' });
    const lineOf = async (childId: string) =>
      (await lines(manager, childId)).find(({ text }) => text.includes('A second meeting'))?.text;
    expect(await lineOf(one)).toContain('stay at her school');
    expect(await lineOf(one)).not.toContain('speak to the police');
    expect(await lineOf(other)).toContain('speak to the police');
  });

  it('stands there in the words that hold now, with a mark of the change', async () => {
    const id = await recorded(dora, { summary: 'Plan agreed.', children: [{ childId: one }] });
    const version = (await seen(dora, id))?.version ?? 0;
    const line = async () =>
      (await lines(dora, one)).find(({ text }) => /Plan (agreed|refused)/.test(text));
    expect(await line()).toMatchObject({ changedAt: null });
    await as(manager, (desk) =>
      changeContact(desk, {
        contactId: id,
        version,
        details: { ...told({ summary: 'Plan refused.' }), children: undefined } as never,
      }),
    );
    expect(await line()).toMatchObject({
      text: expect.stringContaining('Plan refused.') as string,
      category: 'RISK',
      changedByName: manager.name,
      changedAt: expect.any(Date) as Date,
    });
    const answer = await ask(
      database.orm,
      dora,
      'query One($id: ID!) { contact(id: $id) { ownerName changedByName } }',
      { id },
    );
    expect(answer.data).toMatchObject({ contact: { changedByName: manager.name } });
  });

  it('does not exist for somebody who may see neither child, nor once they no longer may', async () => {
    const id = await recorded(dora, { children: [{ childId: one }] });
    expect(await seen(eddie, id)).toBeNull();
    await as(system, (desk) =>
      desk.rows(`update child_access set until_on = current_date - 1 where child_id = ?`, [one]),
    );
    expect(await seen(dora, id)).toBeNull();
    await as(system, (desk) =>
      desk.rows(`update child_access set until_on = null where child_id = ?`, [one]),
    );
  });

  it('cannot be written about a child whom its writer may not see', async () => {
    expect(await refusal(recorded(dora))).toBe('NOT_FOUND');
  });

  it('names no child in what both share', async () => {
    expect(await refusal(recorded(manager, { summary: 'Rosalind was there.' }))).toBe(
      'CHILD_NAMED_IN_SHARED_TEXT',
    );
  });
});

describe('what is to be done after it', () => {
  it('is a task of one of us, or advice to an agency, each about its child', async () => {
    const id = await recorded(manager, {
      actions: [
        { text: 'Ring the school.', dueOn: addDays(today, 3), childId: other, staffId: eve },
        {
          text: 'Send the notes.',
          dueOn: addDays(today, 5),
          childId: one,
          asked: { agencyName: 'Example Council', agencyType: 'CHILDRENS_SERVICES' },
        },
      ],
    });
    const [task] = (await openTasks('eddie')).filter(({ kind }) => kind === 'CONTACT_ACTION');
    expect(task?.text).not.toMatch(/Bartholomew|school/);
    expect((await as(dora, (desk) => actionsOf(desk, [id]))).get(id)).toBeUndefined();
    const [action] = (await as(eddie, (desk) => actionsOf(desk, [id]))).get(id) ?? [];
    if (!action) throw new Error('There is no action.');
    const done = { actionId: action.id, version: action.version, note: 'A place is held.' };
    expect(await refusal(as(dora, (desk) => completeContactAction(desk, done)))).toBe('NOT_FOUND');
    await as(eddie, (desk) => completeContactAction(desk, done));
    expect((await openTasks('eddie')).filter(({ kind }) => kind === 'CONTACT_ACTION')).toEqual([]);
    const advice = await ask<{ contact: { advices: { text: string }[] } }>(
      database.orm,
      dora,
      'query One($id: ID!) { contact(id: $id) { advices { text } } }',
      { id },
    );
    expect(advice.data.contact.advices).toEqual([{ text: 'Send the notes.' }]);
  });

  it('is put into the hands of nobody who could not see it', async () => {
    const action = { text: 'Ring her.', dueOn: addDays(today, 2), childId: one, staffId: eve };
    expect(await refusal(recorded(manager, { actions: [action] }))).toBe('CANNOT_SEE_CHILD');
  });

  it.each(leftOut)(
    'is, for a guardian left out as %s, the agency told first, once for each child',
    async (invitation) => {
      expect(await refusal(recorded(manager, { invitation }))).toBe('INVALID_INPUT');
      const id = await recorded(manager, {
        invitation,
        uninvitedBy: { agencyName: 'Example Council', agencyType: 'CHILDRENS_SERVICES' },
      });
      const raised = await as(system, (desk) =>
        desk.rows<{ kind: string; child_id: string }>(
          'select kind, child_id from advice where contact_id = ? order by child_id',
          [id],
        ),
      );
      expect(raised).toEqual(
        [one, other].sort().map((child_id) => ({ kind: 'NOT_INVITED', child_id })),
      );
    },
  );

  it('cannot be turned into one afterwards behind the agency’s back', async () => {
    const id = await recorded(manager);
    const details = (invitation: Invitation) => {
      const { kind, at, summary, attendees } = told();
      return { kind, at, summary, attendees, invitation };
    };
    const change = { contactId: id, version: 1, details: details('INVITED_LATE') };
    expect(await refusal(as(manager, (desk) => changeContact(desk, change)))).toBe(
      'AGENCY_NOT_TOLD',
    );
    const fine = { ...change, details: details('INVITATION_DECLINED') };
    expect(await as(manager, (desk) => changeContact(desk, fine))).toBe(id);
  });
});

describe('a case note', () => {
  it('is quick: a child and what happened, changed only by whoever wrote it', async () => {
    const id = await recorded(dora, {
      kind: 'CASE_NOTE',
      purpose: null,
      decisions: null,
      invitation: 'DOES_NOT_APPLY',
      attendees: [],
      children: [{ childId: one }],
      summary: 'Rosalind laughed for the first time.',
    });
    const version = (await seen(dora, id))?.version ?? 0;
    const change = (viewer: Viewer) =>
      as(viewer, (desk) =>
        changeContact(desk, {
          contactId: id,
          version,
          details: { ...told(), kind: 'CASE_NOTE', invitation: 'DOES_NOT_APPLY' },
        }),
      );
    expect(await refusal(change(eddie))).toBe('NOT_FOUND');
    await change(dora);
    expect((await seen(dora, id))?.version).toBe(version + 1);
  });
});
