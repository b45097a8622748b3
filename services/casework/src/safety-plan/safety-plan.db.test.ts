import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { callOnTheLine } from '../call/call.factory.js';
import { knownChild } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { beginSafetyPlan } from './commands/begin-safety-plan.js';
import { giveSafetyPlan } from './commands/give-safety-plan.js';
import { receiptSafetyPlan } from './commands/receipt-safety-plan.js';
import { writeSafetyPlan } from './commands/write-safety-plan.js';
import { linksLeadTo } from '../link/index.js';
import { addPlanPages } from './plan.page.js';
import { safetyPlanById, safetyPlansOf } from './safety-plan.queries.js';
import { templateOf } from './safety-plan.rules.js';

let database: ServiceDatabase;
let app: FastifyInstance;
const line = viewerFor('line');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  linksLeadTo('https://guardians.example/');
  app = fastify();
  await addPlanPages(app, database.orm);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) =>
      fault instanceof Refusal ? (fault.detail.field ?? fault.code) : String(fault),
  );
const answers = (changes: Record<string, string> = {}) =>
  templateOf('2017-01').sections.flatMap(({ key, asks }) =>
    asks
      ? [{ key, answer: changes[key] ?? 'The carer stays until eight, then the duty team.' }]
      : [],
  );
const begin = (input: { callId?: string; childId?: string; planLanguage?: 'ENGLISH' | 'WELSH' }) =>
  as(line, (desk) =>
    beginSafetyPlan(desk, { idempotencyKey: randomUUID(), planLanguage: 'ENGLISH', ...input }),
  );
const plan = (id: string) => as(line, (desk) => safetyPlanById(desk, id));
const mails = (recordId: string) =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ to_address: string; subject: string; body: string; language: string }>(
      'select to_address, subject, body, language from mail where record_id = ? order by id',
      [recordId],
    ),
  );
const pathIn = (body: string) =>
  /https:\/\/guardians\.example(\/safety-plan\/\S+)/.exec(body)?.[1] ?? '';

describe('a safety plan of a call', () => {
  it('is filled in while talking, sent as a link without a name, and receipted by whoever opens it', async () => {
    const call = await callOnTheLine(database.orm, line, { childGivenNames: 'Linh' });
    const id = await begin({ callId: call.id, planLanguage: 'WELSH' });
    await as(line, (desk) =>
      writeSafetyPlan(desk, {
        safetyPlanId: id,
        version: 1,
        answers: answers({ tonight: 'Linh sleeps here.' }),
      }),
    );
    const give = { safetyPlanId: id, version: 2, sendTo: 'carer@example.org' };
    expect(await refusal(as(line, (desk) => giveSafetyPlan(desk, give)))).toBe('answers.tonight');
    await as(line, (desk) => giveSafetyPlan(desk, { ...give, answers: answers() }));
    const [mail] = await mails(id);
    expect(mail).toMatchObject({
      to_address: 'carer@example.org',
      language: 'WELSH',
      subject: expect.stringMatching(/^Cynllun diogelwch S-\d{4}-\d{5}$/) as string,
    });
    expect(mail?.body).not.toMatch(/Linh|carer stays/);

    const path = pathIn(mail?.body ?? '');
    const opened = await app.inject({ method: 'GET', url: path });
    expect(opened.statusCode).toBe(200);
    expect(opened.body).toContain('lang="cy"');
    expect(opened.body).not.toContain('carer stays');
    expect((await plan(id))?.state).toBe('GIVEN');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const receipted = await app.inject({ method: 'POST', url: path, headers: form, payload: '' });
    expect(receipted.body).toContain('carer stays');
    expect(await plan(id)).toMatchObject({ state: 'RECEIPTED', receiptWay: 'LINK' });
    expect((await app.inject({ method: 'GET', url: path })).body).toContain('carer stays');
  });

  it('whose link was replaced, is over or was never there shows nothing, alike', async () => {
    const call = await callOnTheLine(database.orm, line);
    const id = await begin({ callId: call.id });
    const sendTo = 'carer@example.org';
    await as(line, (desk) =>
      giveSafetyPlan(desk, { safetyPlanId: id, version: 1, answers: answers(), sendTo }),
    );
    await as(line, (desk) => giveSafetyPlan(desk, { safetyPlanId: id, version: 2, sendTo }));
    const [old, present] = (await mails(id)).map(({ body }) => pathIn(body));
    const never = `/safety-plan/${'x'.repeat(43)}`;
    const pages = await Promise.all(
      [old ?? '', never, '/safety-plan/short'].map((url) => app.inject({ method: 'GET', url })),
    );
    expect(new Set(pages.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(pages[0]?.statusCode).toBe(404);
    expect((await app.inject({ method: 'GET', url: present ?? '' })).statusCode).toBe(200);
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update safety_plan set link_ends_at = now() - interval '1 second' where id = ?`, [
        id,
      ]),
    );
    expect((await app.inject({ method: 'POST', url: present ?? '' })).statusCode).toBe(404);
  });

  it('may be read out instead, and is then receipted on the telephone by somebody', async () => {
    const call = await callOnTheLine(database.orm, line);
    const id = await begin({ callId: call.id });
    await as(line, (desk) =>
      giveSafetyPlan(desk, { safetyPlanId: id, version: 1, answers: answers() }),
    );
    expect(await mails(id)).toEqual([]);
    const step = { safetyPlanId: id, version: 2 };
    expect(
      await refusal(as(line, (desk) => receiptSafetyPlan(desk, { ...step, saidBy: ' ' }))),
    ).toBe('saidBy');
    await as(line, (desk) => receiptSafetyPlan(desk, { ...step, saidBy: 'The carer' }));
    expect(await plan(id)).toMatchObject({ receiptWay: 'TELEPHONE', receiptNote: 'The carer' });
    const written = { ...step, version: 3, answers: answers() };
    expect(await refusal(as(line, (desk) => writeSafetyPlan(desk, written)))).toBe(
      'SAFETY_PLAN_STEP_NOT_POSSIBLE',
    );
  });

  it('needs an address that is one', async () => {
    const call = await callOnTheLine(database.orm, line);
    const give = { safetyPlanId: await begin({ callId: call.id }), version: 1, answers: answers() };
    expect(
      await refusal(as(line, (desk) => giveSafetyPlan(desk, { ...give, sendTo: 'carer' }))),
    ).toBe('sendTo');
  });
});

describe('a safety plan of a child', () => {
  it('replaces the one before, stands on the timeline, and exists for whoever the child exists for', async () => {
    const childId = await knownChild(database.orm);
    const give = async () => {
      const id = await begin({ childId });
      await as(line, (desk) =>
        giveSafetyPlan(desk, { safetyPlanId: id, version: 1, answers: answers() }),
      );
      return id;
    };
    const [first, second] = [await give(), await give()];
    const states = (await as(line, (desk) => safetyPlansOf(desk, 'child_id', [childId]))).get(
      childId,
    );
    expect(states?.map(({ id, state }) => [id, state])).toEqual([
      [second, 'GIVEN'],
      [first, 'REPLACED'],
    ]);
    const worker = viewerFor('direct-worker');
    expect(await as(worker, (desk) => safetyPlanById(desk, second))).toBeNull();
    const timeline = await as(viewerFor('manager'), (desk) =>
      desk.rows('select 1 from timeline_entry where record_id = ?', [second]),
    );
    expect(timeline).toHaveLength(1);
    expect(await refusal(begin({ childId: 'chi_neverthere' }))).toBe('NOT_FOUND');
    expect(await refusal(begin({}))).toBe('childId');
  });
});
