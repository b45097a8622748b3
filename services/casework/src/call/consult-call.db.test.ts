import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { consultationPage } from '../consultation/consultation.queries.js';
import type { Consultation } from '../consultation/consultation.type.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { callOnTheLine, theCall, toldOnTheLine } from './call.factory.js';
import type { CallContentInput } from './call.input.js';
import { consultCall, type ConsultCall } from './commands/consult-call.js';
import { finishCall } from './commands/finish-call.js';

let database: ServiceDatabase;
let rpc: TestColleague;
const line = viewerFor('line');
const manager = viewerFor('manager');
const holder = viewerFor('rpc', { subject: 'rpc-of-the-region' });

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  rpc = await colleague(database.orm, 'rpc-of-the-region', 'rpc');
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);

async function called(changes: Partial<CallContentInput> = {}, more: Partial<ConsultCall> = {}) {
  const call = await callOnTheLine(
    database.orm,
    line,
    toldOnTheLine({ outcomes: ['NRM_ADVISED'], ...changes }),
  );
  const input: ConsultCall = {
    idempotencyKey: randomUUID(),
    callId: call.id,
    version: call.version,
    staffId: rpc.id,
    agencyType: 'CHILDRENS_SERVICES',
    isAboutChild: true,
    ...more,
  };
  return { call, input };
}

const consultationsOf = async (viewer: Viewer, reference: string | null) =>
  (
    await as(viewer, (desk) =>
      consultationPage(desk, { first: 100, after: null, filter: { text: reference } }),
    )
  ).edges.map(({ node }): Consultation => node);
const childCount = async () =>
  (await as(manager, (desk) => desk.rows('select id from child'))).length;

describe('a consultation from a call', () => {
  it('takes over everything that was told, once, for the RPC who is to ring the professional', async () => {
    const { call, input } = await called();
    const children = await childCount();
    const first = await as(line, (desk) => consultCall(desk, input));
    expect(await as(line, (desk) => consultCall(desk, input))).toBe(first);
    const { consultationReference, outcomes, version } = await theCall(database.orm, line, call.id);
    expect(outcomes).toEqual(['NRM_ADVISED', 'CONSULTATION']);
    const found = await consultationsOf(holder, consultationReference);
    expect(found).toMatchObject([
      {
        clientName: 'Pat Example',
        clientRole: 'Social worker',
        agencyName: 'Surrey County Council',
        authorityGss: 'E10000030',
        heldAt: call.startedAt,
        situation: 'ANONYMOUS',
        isOwn: true,
      },
    ]);
    expect(found[0]?.question).toContain('a man collects his wages');
    expect(found[0]?.question).toContain('Keep him in the hostel tonight');
    expect(found[0]?.question).toContain(call.reference);
    const tasks = await as(holder, (desk) =>
      desk.rows<{ text: string }>('select text from task where record_id = ? and done_at is null', [
        found[0]?.id,
      ]),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.text).toContain(`came from the line, call ${call.reference}`);
    expect(await childCount()).toBe(children);
    await as(line, (desk) =>
      finishCall(desk, { callId: call.id, version, content: { outcomes: ['NRM_ADVISED'] } }),
    );
    expect((await theCall(database.orm, line, call.id)).outcomes).toContain('CONSULTATION');
  });

  it('carries the danger of the call, and that nobody has rung the caller back', async () => {
    const { call, input } = await called({ dangerNow: 'YES' });
    await as(line, (desk) => consultCall(desk, input));
    const { consultationReference } = await theCall(database.orm, line, call.id);
    const [found] = await consultationsOf(holder, consultationReference);
    expect(found).toMatchObject({
      callReference: call.reference,
      dangerAsTold: 'YES',
      callerVerification: 'UNVERIFIED',
    });
    const [task] = await as(holder, (desk) =>
      desk.rows<{ text: string }>('select text from task where record_id = ? and done_at is null', [
        found?.id,
      ]),
    );
    expect(task?.text).toMatch(/Somebody was in immediate danger\.$/);
  });

  it('is not for the line to read', async () => {
    const { call, input } = await called();
    await as(line, (desk) => consultCall(desk, input));
    await expect(consultationsOf(line, null)).rejects.toMatchObject({ kind: 'NotAllowed' });
    expect(await as(line, (desk) => desk.rows('select id from consultation'))).toEqual([]);
    expect((await theCall(database.orm, line, call.id)).consultationReference).toMatch(/^K-/);
  });

  it('is opened once from a call', async () => {
    const { call, input } = await called();
    await as(line, (desk) => consultCall(desk, input));
    const { version } = await theCall(database.orm, line, call.id);
    await expect(
      as(line, (desk) => consultCall(desk, { ...input, version, idempotencyKey: randomUUID() })),
    ).rejects.toMatchObject({ code: 'CALL_ALREADY_CONSULTED' });
  });

  it('is about the child of the call, for somebody who works with that child', async () => {
    const childId = await knownChild(database.orm);
    const { call, input } = await called({ childId });
    await expect(as(line, (desk) => consultCall(desk, input))).rejects.toMatchObject({
      detail: { field: 'staffId' },
    });
    const boss = await colleague(database.orm, `manager-of-${call.id}`, 'manager');
    await as(line, (desk) => consultCall(desk, { ...input, staffId: boss.id }));
    const { consultationReference } = await theCall(database.orm, line, call.id);
    expect(await consultationsOf(manager, consultationReference)).toMatchObject([
      { situation: 'LINKED', childId },
    ]);
  });

  it.each([
    ['content.callerType', { callerType: 'PARENT' }, {}],
    ['content.callerName', { callerName: '' }, {}],
    ['content.callerRole', { callerRole: '' }, {}],
    ['content.callerAgency', { callerAgency: '' }, {}],
    ['content.told', { told: '' }, {}],
    ['staffId', {}, { staffId: 'stf_nobody' }],
  ] as const)('asks for %s first, and opens nothing without it', async (field, changes, more) => {
    const { input } = await called(changes, more);
    await expect(as(line, (desk) => consultCall(desk, input))).rejects.toMatchObject({
      detail: { field },
    });
  });
});
