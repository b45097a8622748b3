import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { toldByTelephone } from '../referral/referral.factory.js';
import { setOnCall } from '../staff/commands/set-on-call.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { callOnTheLine, theCall, toldOnTheLine } from './call.factory.js';
import { callBacks, callCount, callerHistory, callPage } from './call.queries.js';
import type { CallOutcome } from './call.vocabulary.js';
import { openDirectory } from '../directory/index.js';
import { answerCall, giveUpCall } from './commands/answer-call.js';
import { beginCall, enterPaperCall, recordMissedCall } from './commands/begin-call.js';
import { confirmCaller } from './commands/confirm-caller.js';
import { fullerCard } from './fuller-card.queries.js';
import { finishCall } from './commands/finish-call.js';
import { keepCallBack, promiseCallBack } from './commands/promise-call-back.js';
import { referCall } from './commands/refer-call.js';
import { saveCall } from './commands/save-call.js';

let database: ServiceDatabase;
const line = viewerFor('line');
const night = viewerFor('line', { subject: 'line-2', name: 'Night Testperson' });
const manager = viewerFor('manager');

beforeAll(async () => {
  openDirectory((id) =>
    Promise.resolve(
      id === 'agy_surrey'
        ? { name: 'Surrey Police', closedOn: null, directoryNumber: { number: '01632 960 500' } }
        : null,
    ),
  );
  database = await caseworkDatabase(inject('databaseServer'));
  const person = await colleague(database.orm, 'manager', 'manager');
  await as(manager, (desk) =>
    setOnCall(desk, {
      staffId: person.id,
      duty: 'MANAGER',
      fromAt: new Date(Date.now() - 3_600_000),
      untilAt: new Date(Date.now() + 3_600_000),
    }),
  );
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) =>
      fault instanceof Refusal ? (fault.detail.field ?? fault.code) : String(fault),
  );
const tasksAbout = (recordId: string, viewer: Viewer) =>
  as(viewer, (desk) =>
    desk.rows<{ kind: string; text: string; subject: string | null; done: boolean }>(
      'select kind, text, subject, done_at is not null as done from task where record_id = ?',
      [recordId],
    ),
  );

describe('a call', () => {
  it('is a record from its first keystroke, once, with a reference to give', async () => {
    const input = { idempotencyKey: randomUUID() };
    const ids = [
      await as(line, (desk) => beginCall(desk, input)),
      await as(line, (desk) => beginCall(desk, input)),
    ];
    expect(new Set(ids).size).toBe(1);
    expect(await theCall(database.orm, line, ids[0] ?? '')).toMatchObject({
      reference: expect.stringMatching(/^L-\d{4}-\d{5}$/) as string,
      state: 'OPEN',
      takenByName: line.name,
    });
  });

  it('keeps what is typed and nothing less, and tells the second of two who was first', async () => {
    const call = await callOnTheLine(database.orm, line);
    await as(night, (desk) =>
      saveCall(desk, {
        callId: call.id,
        version: call.version,
        content: { told: 'He has rung again.' },
      }),
    );
    expect(await theCall(database.orm, line, call.id)).toMatchObject({
      told: 'He has rung again.',
      callerName: 'Pat Example',
    });
    const late = as(line, (desk) =>
      saveCall(desk, { callId: call.id, version: call.version, content: { town: 'Woking' } }),
    );
    await expect(late).rejects.toMatchObject({
      kind: 'ChangedMeanwhile',
      detail: { changes: [{ by: 'Night Testperson', fields: ['told'] }] },
    });
  });

  it('is finished with what came of it, stays, and takes no more words', async () => {
    const call = await callOnTheLine(database.orm, line, { outcomes: [] });
    const step = { callId: call.id, version: call.version };
    expect(await refusal(as(line, (desk) => finishCall(desk, step)))).toBe('content.outcomes');
    const contradiction = { outcomes: ['ADVICE_ONLY', 'NRM_ADVISED'] as CallOutcome[] };
    expect(
      await refusal(as(line, (desk) => finishCall(desk, { ...step, content: contradiction }))),
    ).toBe('content.outcomes');
    await as(line, (desk) => finishCall(desk, { ...step, content: { outcomes: ['NRM_ADVISED'] } }));
    const finished = await theCall(database.orm, line, call.id);
    expect(finished).toMatchObject({ state: 'FINISHED', outcomes: ['NRM_ADVISED'] });
    const after = { callId: call.id, version: finished.version, content: { told: 'More.' } };
    expect(await refusal(as(line, (desk) => saveCall(desk, after)))).toBe('CALL_STEP_NOT_POSSIBLE');
  });

  it('about a known child stands on its timeline, and is nobody’s when the child is not theirs', async () => {
    const child = await knownChild(database.orm);
    const call = await callOnTheLine(database.orm, line, { childId: child });
    await as(line, (desk) => finishCall(desk, { callId: call.id, version: call.version }));
    const entries = await as(manager, (desk) =>
      desk.rows<{ text: string }>('select text from timeline_entry where record_id = ?', [call.id]),
    );
    expect(entries).toEqual([{ text: `Call ${call.reference} on the line. Advice was given.` }]);
    const worker = viewerFor('direct-worker');
    expect(
      await as(worker, (desk) => callPage(desk, { first: 50, after: null, filter: {} })),
    ).toMatchObject({ edges: [] });
    const other = await callOnTheLine(database.orm, line);
    const hidden = { callId: other.id, version: other.version };
    const content = { childId: 'chi_neverthere' };
    expect(await refusal(as(line, (desk) => saveCall(desk, { ...hidden, content })))).toBe(
      'NOT_FOUND',
    );
  });

  it('of a possible exploiter is put to the manager on call once, without a name', async () => {
    const call = await callOnTheLine(database.orm, line, { possibleExploiter: true });
    await as(line, (desk) =>
      saveCall(desk, { callId: call.id, version: call.version, content: { told: 'Again.' } }),
    );
    const tasks = await tasksAbout(call.id, manager);
    expect(tasks).toMatchObject([{ kind: 'POSSIBLE_EXPLOITER', subject: 'manager', done: false }]);
    expect(tasks[0]?.text).toContain(call.reference);
    expect(tasks[0]?.text).not.toContain('Pat');
    const mails = await as(viewerFor('system', { subject: 'system:test' }), (desk) =>
      desk.rows<{ to_address: string; subject: string; body: string }>(
        'select to_address, subject, body from mail where record_id = ?',
        [call.id],
      ),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(call.reference);
    expect(mails[0]?.body).toContain(`/admin/line/calls/${call.id}`);
  });
});

describe('a call that nobody answered', () => {
  const missed = () =>
    as(line, (desk) =>
      recordMissedCall(desk, {
        idempotencyKey: randomUUID(),
        kind: 'VOICEMAIL',
        rangAt: new Date(Date.now() - 20 * 60_000),
        callerNumber: '+44 1632 960099',
        told: 'A woman asks to be rung back.',
      }),
    );

  it('waits with a clock and a task, until somebody rings back', async () => {
    const id = await missed();
    const call = await theCall(database.orm, line, id);
    expect(call).toMatchObject({ state: 'UNANSWERED', takenByName: null });
    expect(call.dueAt?.getTime()).toBeLessThan(Date.now());
    expect(await tasksAbout(id, line)).toMatchObject([{ kind: 'UNANSWERED_CALL', done: false }]);
    await as(night, (desk) => answerCall(desk, { callId: id, version: call.version }));
    expect(await theCall(database.orm, line, id)).toMatchObject({
      state: 'OPEN',
      takenByName: 'Night Testperson',
    });
    expect(await tasksAbout(id, line)).toMatchObject([{ done: true }]);
  });

  it('is kept with the reason when nobody can be rung back', async () => {
    const id = await missed();
    const step = { callId: id, version: 1 };
    expect(await refusal(as(line, (desk) => giveUpCall(desk, { ...step, reason: ' ' })))).toBe(
      'reason',
    );
    await as(line, (desk) => giveUpCall(desk, { ...step, reason: 'Number withheld.' }));
    expect(await theCall(database.orm, line, id)).toMatchObject({
      state: 'FINISHED',
      callerType: 'UNKNOWN',
      closingNote: 'Number withheld.',
    });
  });

  it('that was written on paper is entered with the time at which it was', async () => {
    const startedAt = new Date(Date.now() - 5 * 3_600_000);
    const id = await as(line, (desk) =>
      enterPaperCall(desk, { idempotencyKey: randomUUID(), startedAt }),
    );
    expect(await theCall(database.orm, line, id)).toMatchObject({
      origin: 'PAPER_FORM',
      startedAt,
    });
    const future = { idempotencyKey: randomUUID(), startedAt: new Date(Date.now() + 86_400_000) };
    expect(await refusal(as(line, (desk) => enterPaperCall(desk, future)))).toBe('startedAt');
  });
});

describe('a caller', () => {
  it('is unverified until rung back on a number of our directory', async () => {
    const call = await callOnTheLine(database.orm, line);
    expect(call.callerVerification).toBe('UNVERIFIED');
    const ringBack = {
      callId: call.id,
      version: call.version,
      agencyId: 'agy_surrey',
      number: '01632 960 500',
      spokeTo: 'Desk of the duty team',
    };
    for (const [wrong, field] of [
      [{ spokeTo: ' ' }, 'spokeTo'],
      [{ number: 'none' }, 'number'],
      [{ number: '01632 960 501' }, 'number'],
      [{ agencyId: 'agy_neverthere' }, 'agencyId'],
    ] as const)
      expect(
        await refusal(as(line, (desk) => confirmCaller(desk, { ...ringBack, ...wrong }))),
      ).toBe(field);
    await as(line, (desk) => confirmCaller(desk, ringBack));
    expect(await theCall(database.orm, line, call.id)).toMatchObject({
      callerVerification: 'RUNG_BACK',
      rungBackOn: '01632 960 500',
      rungBackBy: line.name,
    });
  });

  it('who is no professional stays unverified', async () => {
    const call = await callOnTheLine(database.orm, line, { callerType: 'PARENT' });
    const ringBack = { agencyId: 'agy_x', number: '01632 960 500', spokeTo: 'Somebody' };
    const step = { callId: call.id, version: call.version };
    expect(await refusal(as(line, (desk) => confirmCaller(desk, { ...step, ...ringBack })))).toBe(
      'agencyId',
    );
  });

  it('is recognised by the number in any writing, or by name and agency; a nuisance is flagged', async () => {
    const number = '07700 900 411';
    await callOnTheLine(database.orm, line, {
      callerNumber: number,
      callerType: 'NUISANCE',
      callerName: null,
    });
    const marks = { number: '+447700900411' };
    expect(await as(line, (desk) => callerHistory(desk, marks))).toMatchObject({
      calls: [{ callerNumber: number }],
      isNuisance: false,
    });
    await callOnTheLine(database.orm, line, {
      callerNumber: number,
      callerType: 'SILENT',
      possibleExploiter: true,
      callerName: 'Ros Sample',
      callerAgency: 'Example Trust',
    });
    expect(await as(line, (desk) => callerHistory(desk, marks))).toMatchObject({
      isNuisance: true,
      isPossibleExploiter: true,
    });
    const byName = { name: 'ros  SAMPLE', agency: 'Example trust' };
    expect((await as(line, (desk) => callerHistory(desk, byName))).calls).toHaveLength(1);
    expect((await as(line, (desk) => callerHistory(desk, {}))).calls).toEqual([]);
  });

  it('is rung back as promised, by a clock that depends on why', async () => {
    const call = await callOnTheLine(database.orm, line, { spokenLanguage: 'WELSH' });
    const promise = {
      idempotencyKey: randomUUID(),
      callId: call.id,
      reason: 'WELSH_SPEAKER',
    } as const;
    const id = await as(line, (desk) => promiseCallBack(desk, promise));
    const [open] = (await as(line, (desk) => callBacks(desk, 'open'))).filter(
      (one) => one.id === id,
    );
    expect(Math.round(((open?.dueAt.getTime() ?? 0) - Date.now()) / 60_000)).toBe(30);
    expect(await tasksAbout(id, line)).toMatchObject([
      { kind: 'CALL_BACK', text: expect.stringContaining('in Welsh') as string, done: false },
    ]);
    await as(night, (desk) => keepCallBack(desk, { callBackId: id, version: 1, note: 'Spoke.' }));
    expect(await tasksAbout(id, line)).toMatchObject([{ done: true }]);
    expect(
      await refusal(as(line, (desk) => keepCallBack(desk, { callBackId: id, version: 2 }))),
    ).toBe('CALL_BACK_ALREADY_KEPT');
    const past = { ...promise, idempotencyKey: randomUUID(), dueAt: new Date(Date.now() - 60_000) };
    expect(await refusal(as(line, (desk) => promiseCallBack(desk, past)))).toBe('dueAt');
  });
});

describe('a call that becomes a referral', () => {
  it('does so once, and both name each other', async () => {
    const call = await callOnTheLine(
      database.orm,
      line,
      toldOnTheLine({ outcomes: ['NRM_ADVISED'] }),
    );
    const referral = toldByTelephone();
    const input = { callId: call.id, version: call.version, referral };
    const first = await as(line, (desk) => referCall(desk, input));
    expect(await as(line, (desk) => referCall(desk, input))).toEqual(first);
    const after = await theCall(database.orm, line, call.id);
    expect(after).toMatchObject({
      outcomes: ['NRM_ADVISED', 'REFERRAL'],
      referralId: first.referralId,
      childId: first.childId,
    });
    const again = { ...input, version: after.version, referral: toldByTelephone() };
    expect(await refusal(as(line, (desk) => referCall(desk, again)))).toBe('CALL_ALREADY_REFERRED');
    const older = { outcomes: ['NRM_ADVISED'] as CallOutcome[], childId: null };
    await as(line, (desk) =>
      finishCall(desk, { callId: call.id, version: after.version, content: older }),
    );
    expect(await theCall(database.orm, line, call.id)).toMatchObject({
      outcomes: ['NRM_ADVISED', 'REFERRAL'],
      childId: first.childId,
    });
  });
});

describe('more of a child than the thin card', () => {
  it('is shown for an open call of one’s own, which stands in the look-log as the reason', async () => {
    const child = await knownChild(database.orm);
    const call = await callOnTheLine(database.orm, line, { childId: child });
    const more = (viewer: Viewer) => as(viewer, (desk) => fullerCard(desk, call.id, child));
    expect(await more(line)).toMatchObject({ reason: `call ${call.reference}`, guardian: null });
    const looks = await as(viewerFor('auditor'), (desk) =>
      desk.rows<{ subject: string }>(
        'select subject from audit.look where child_id = ? and reason = ?',
        [child, `call ${call.reference}`],
      ),
    );
    expect(looks).toEqual([{ subject: line.subject }]);
    expect(await refusal(more(night))).toBe('CALL_NOT_YOURS_AND_OPEN');
    await as(line, (desk) => finishCall(desk, { callId: call.id, version: call.version }));
    expect(await refusal(more(line))).toBe('CALL_NOT_YOURS_AND_OPEN');
  });
});

describe('the list of calls', () => {
  it('is filtered, paged and counted by the same conditions', async () => {
    const filter = { possibleExploiter: true } as const;
    const count = await as(line, (desk) => callCount(desk, filter));
    expect(count).toBeGreaterThan(1);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await as(line, (desk) => callPage(desk, { first: 1, after, filter }));
      found.push(...page.edges.map(({ node }) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(new Set(found).size).toBe(count);
  });
});
