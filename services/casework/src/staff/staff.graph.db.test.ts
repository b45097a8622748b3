import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { londonDay } from '@ictg/kit/calendar';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { colleague } from './staff.factory.js';

let database: ServiceDatabase;
const today = londonDay(new Date());

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager', { name: 'Mara Testperson' });
  await colleague(database.orm, 'rpc', 'rpc', {
    name: 'Ravi Testperson',
    areas: ['E10000030'],
    languages: ['Welsh'],
  });
});
afterAll(() => database.close());

const query = <Data>(viewer: Viewer, source: string, variables: Record<string, unknown> = {}) =>
  ask<Data>(database.orm, viewer, source, variables);

describe('the person asking', () => {
  it('is told who they are, what their role includes and what the register says of them', async () => {
    const source =
      '{ viewer { subject name roles areas access { canAllocate canWork canChangeStaff } staffMember { name roles isAway canChange posts { role areas isInForce } } } }';
    expect((await query(viewerFor('rpc', { areas: ['E10000030'] }), source)).data).toEqual({
      viewer: {
        subject: 'rpc',
        name: 'Test rpc',
        roles: ['rpc'],
        areas: ['E10000030'],
        access: { canAllocate: false, canWork: true, canChangeStaff: false },
        staffMember: {
          name: 'Ravi Testperson',
          roles: ['RPC'],
          isAway: false,
          canChange: false,
          posts: [{ role: 'RPC', areas: ['E10000030'], isInForce: true }],
        },
      },
    });
    expect((await query(viewerFor('partner'), source)).data).toMatchObject({
      viewer: { staffMember: null, access: { canAllocate: false, canWork: false } },
    });
  });
});

describe('the register in the graph', () => {
  it('is listed with posts and languages, and the identity service alone may ask for an account', async () => {
    const list =
      '{ staff(first: 10, role: RPC) { edges { node { name languages posts { workingDays } } } pageInfo { hasNextPage } } }';
    expect((await query(viewerFor('manager'), list)).data).toMatchObject({
      staff: { edges: [{ node: { name: 'Ravi Testperson', languages: ['Welsh'] } }] },
    });
    const account = '{ staffAccount(email: "rpc@example.test") { subject name roles areas } }';
    expect((await query(systemViewer('identity'), account)).data).toEqual({
      staffAccount: {
        subject: 'rpc',
        name: 'Ravi Testperson',
        roles: ['rpc'],
        areas: ['E10000030'],
      },
    });
    const refused = await query(viewerFor('manager'), account);
    expect([refused.data, refused.errors]).toEqual([
      { staffAccount: null },
      ['Only our identity service may ask this.'],
    ]);
  });

  it('takes a new person, their leave and the rota, and answers what is wrong as a typed problem', async () => {
    const add = `mutation($input: AddStaffMemberInput!) { addStaffMember(input: $input) { __typename ... on StaffMemberSaved { staffMember { id name roles } } ... on Problem { code field } } }`;
    const input = {
      idempotencyKey: 'add-olwen',
      name: 'Olwen Testperson',
      email: 'olwen@example.test',
      post: { role: 'LINE', fromOn: today },
    };
    const { data } = await query<{ addStaffMember: { staffMember: { id: string } } }>(
      viewerFor('manager'),
      add,
      { input },
    );
    expect(data.addStaffMember).toMatchObject({
      __typename: 'StaffMemberSaved',
      staffMember: { name: 'Olwen Testperson', roles: ['LINE'] },
    });
    const again = await query(viewerFor('manager'), add, {
      input: { ...input, idempotencyKey: 'add-olwen-2' },
    });
    expect(again.data).toEqual({
      addStaffMember: { __typename: 'InvalidInput', code: 'EMAIL_TAKEN', field: 'email' },
    });
    const onCall = `mutation($input: SetOnCallInput!) { setOnCall(input: $input) { __typename ... on OnCallSaved { shifts { duty staffMember { name } } } ... on Problem { code message } } }`;
    const shift = {
      idempotencyKey: 'olwen-night',
      staffId: data.addStaffMember.staffMember.id,
      duty: 'REFERRALS',
      fromAt: '2027-03-01T18:00:00Z',
      untilAt: '2027-03-02T08:00:00Z',
    };
    expect((await query(viewerFor('manager'), onCall, { input: shift })).data).toEqual({
      setOnCall: {
        __typename: 'OnCallSaved',
        shifts: [{ duty: 'REFERRALS', staffMember: { name: 'Olwen Testperson' } }],
      },
    });
    const leave = `mutation($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename ... on Problem { code field } } }`;
    const days = {
      idempotencyKey: 'olwen-leave',
      staffId: data.addStaffMember.staffMember.id,
      fromOn: '2027-03-05',
      untilOn: '2027-03-01',
    };
    expect((await query(viewerFor('manager'), leave, { input: days })).data).toEqual({
      recordLeave: {
        __typename: 'RuleBroken',
        code: 'LEAVE_ENDS_BEFORE_IT_BEGINS',
        field: 'untilOn',
      },
    });
  });
});
