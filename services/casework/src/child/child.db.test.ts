import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Role } from '@ictg/kit/viewer';
import { submitReferral, type Submitted } from '../referral/commands/submit-referral.js';
import { toldByTelephone } from '../referral/referral.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const other = viewerFor('manager', { subject: 'manager-2' });

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await atDesk(database.orm, viewerFor('system', { subject: 'system:test' }), (desk) =>
    desk.rows(`insert into staff_member (id, created_at, subject, name, email, started_on)
      select 'stf_' || s, now(), s, initcap(s), s || '@ictg.example', '2020-01-01' from unnest(array['manager', 'manager-2', 'direct-worker']) s`),
  );
});
afterAll(() => database.close());

function take(
  givenNames: string,
  familyName: string,
  dateOfBirth: string,
  nrmReference: string | null = null,
): Promise<Submitted> {
  const child = {
    givenNames,
    familyName,
    dateOfBirth,
    dateOfBirthStatus: 'EXACT',
    sex: 'MALE',
  } as const;
  return atDesk(database.orm, manager, (desk) =>
    submitReferral(desk, toldByTelephone({ child, nrmReference })),
  );
}

interface Matches {
  childSearch: { child: { id: string; name: string }; score: number; reasons: string[] }[];
}

const search = `query($text: String!) { childSearch(text: $text, first: 20) { child { id name } score reasons } }`;

async function find(text: string, viewer = manager): Promise<string[]> {
  const { data, errors } = await ask<Matches>(database.orm, viewer, search, { text });
  expect(errors).toEqual([]);
  return data.childSearch.map(({ child }) => child.id);
}

async function restrict({ childId }: Submitted): Promise<void> {
  const { data } = await ask<{ child: { version: number } }>(
    database.orm,
    manager,
    `query($id: ID!) { child(id: $id) { version } }`,
    { id: childId },
  );
  const result = await ask<{ restrictChild: { __typename: string } }>(
    database.orm,
    manager,
    `mutation($input: RestrictChildInput!) { restrictChild(input: $input) { __typename ... on Problem { message } } }`,
    {
      input: {
        childId,
        version: data.child.version,
        subjects: ['manager'],
        reason: 'A relative works in this area.',
      },
    },
  );
  expect(result.data.restrictChild.__typename).toBe('ChangeChildSuccess');
}

describe('finding a child', () => {
  let nguyen: Submitted;
  let sean: Submitted;
  beforeAll(async () => {
    nguyen = await take('Văn Minh', 'Nguyễn-Ffug', '2009-03-04', 'NRM 2026/00 123');
    sean = await take('Seán', "O'Testerly", '2010-11-12');
    await take('Unlike', 'Anybody', '2008-01-01');
  });

  it.each([
    ['Nguyen Ffug'],
    ['ffug nguyễn van'],
    ['Minh Van'],
    ['Nguien'],
    ['NRM202600123'],
    ['nrm 2026 00123'],
    ['04/03/2009'],
    ['2009-03-04'],
    ['2009-04-03'],
    ['202600123'],
    ['4.3.2009'],
    ['4 Mar 2009'],
    ['4/3/09'],
    ['Minh 04/03/2009'],
  ])('works for %s', async (text) => {
    expect((await find(text))[0]).toBe(nguyen.childId);
  });

  it('finds a name without its apostrophe, and pads the answer with nobody', async () => {
    expect(await find('OTesterly')).toEqual([sean.childId]);
    expect(await find('Sean 999')).toEqual([sean.childId]);
    expect(await find('NRM 2099 999999')).toEqual([]);
  });

  it.each([['Sean Otesterly'], ['otesterly sean'], ['shawn testerly'], ['Testerley']])(
    'forgives %s',
    async (text) => {
      expect(await find(text)).toContain(sean.childId);
    },
  );

  it('works for the references that people say', async () => {
    const { data } = await ask<{
      child: { reference: string; referrals: { reference: string }[] };
    }>(
      database.orm,
      manager,
      `query($id: ID!) { child(id: $id) { reference referrals { reference } } }`,
      { id: sean.childId },
    );
    expect(await find(data.child.reference)).toEqual([sean.childId]);
    expect(await find(data.child.reference.toLowerCase().replace('-', ' '))).toEqual([
      sean.childId,
    ]);
    expect(await find(data.child.referrals[0]?.reference ?? '')).toEqual([sean.childId]);
  });

  it.each([[''], [' '], ['a'], ['%'], ['_%'], ["';--"]])(
    'does not answer %j with everybody',
    async (text) => {
      expect(await find(text)).toEqual([]);
    },
  );
});

describe('a child restricted to named people', () => {
  let hidden: Submitted;
  beforeAll(async () => {
    hidden = await take('Hidden', 'Quixdemo', '2011-05-06', 'NRM-HIDE-1');
    await restrict(hidden);
  });

  it('exists for those named and for nobody else, on every path', async () => {
    expect(await find('Hidden Quixdemo')).toEqual([hidden.childId]);
    expect(await find('Hidden Quixdemo', other)).toEqual([]);
    expect(await find('NRM HIDE 1', other)).toEqual([]);
    const paths = `query($id: ID!, $referral: ID!) { child(id: $id) { name } node(id: $id) { id } referral(id: $referral) { reference }
      eligible: referrals(first: 100) { edges { node { child { id } } } } }`;
    const { data } = await ask<{
      child: null;
      node: null;
      referral: null;
      eligible: { edges: { node: { child: { id: string } } }[] };
    }>(database.orm, other, paths, { id: hidden.childId, referral: hidden.referralId });
    expect(data).toMatchObject({ child: null, node: null, referral: null });
    expect(data.eligible.edges.map(({ node }) => node.child.id)).not.toContain(hidden.childId);
  });

  it('is not shown as a possible duplicate, but raises a silent task for those who may see it', async () => {
    const before = await tasksOf(manager);
    const child = {
      givenNames: 'Hidden',
      familyName: 'Quixdemo',
      dateOfBirth: '2011-05-06',
      dateOfBirthStatus: 'EXACT',
      sex: 'MALE',
    } as const;
    const possible = await ask<{ possibleDuplicates: object[] }>(
      database.orm,
      other,
      `{ possibleDuplicates(name: "Hidden Quixdemo", dateOfBirth: "2011-05-06") { score } }`,
    );
    expect(possible.data.possibleDuplicates).toEqual([]);
    await atDesk(database.orm, other, (desk) => submitReferral(desk, toldByTelephone({ child })));
    const after = await tasksOf(manager);
    expect(after.length - before.length).toBe(1);
    expect(after.at(-1)).toMatchObject({
      kind: 'POSSIBLE_DUPLICATE_OUT_OF_SIGHT',
      childId: hidden.childId,
    });
    expect((await tasksOf(other)).map(({ kind }) => kind)).not.toContain(
      'POSSIBLE_DUPLICATE_OUT_OF_SIGHT',
    );
  });

  it('is not lost behind ten lookalikes, and everybody named who is there is told', async () => {
    const named = {
      givenNames: 'Barnabas',
      familyName: 'Quixdemo',
      dateOfBirth: '2010-09-08',
      dateOfBirthStatus: 'EXACT',
      sex: 'MALE',
    } as const;
    const system = viewerFor('system', { subject: 'system:test' });
    for (let made = 0; made < 12; made += 1)
      await atDesk(database.orm, manager, (desk) =>
        submitReferral(desk, toldByTelephone({ child: named })),
      );
    const secret = await take('Barnabas', 'Quixdemo Demo', '2010-09-08');
    await atDesk(database.orm, system, async (desk) => {
      await desk.rows(`update child set restricted_to = '{direct-worker,manager}' where id = ?`, [
        secret.childId,
      ]);
      await desk.rows(
        `insert into leave (id, created_at, staff_id, subject, from_on, until_on)
         values ('lve_test', now(), 'stf_direct-worker', 'direct-worker', current_date - 1, current_date + 1)`,
      );
    });
    await atDesk(database.orm, other, (desk) =>
      submitReferral(desk, toldByTelephone({ child: named })),
    );
    const told = await atDesk(database.orm, system, (desk) =>
      desk.rows<{ subject: string }>(
        `select subject from task where kind = 'POSSIBLE_DUPLICATE_OUT_OF_SIGHT' and child_id = ?`,
        [secret.childId],
      ),
    );
    expect(told).toEqual([{ subject: 'manager' }]);
  });

  it('keeps its NRM reference when somebody else gives the same one', async () => {
    const second = await atDesk(database.orm, other, (desk) =>
      submitReferral(desk, toldByTelephone({ nrmReference: 'nrm hide 1' })),
    );
    const { data } = await ask<{ child: { nrmReferences: object[] } }>(
      database.orm,
      other,
      `query($id: ID!) { child(id: $id) { nrmReferences { reference } } }`,
      { id: second.childId },
    );
    expect(data.child.nrmReferences).toEqual([]);
  });
});

async function tasksOf(viewer: typeof manager): Promise<{ kind: string; childId: string }[]> {
  const { data } = await ask<{ tasks: { edges: { node: { kind: string; childId: string } }[] } }>(
    database.orm,
    viewer,
    `{ tasks(first: 100) { edges { node { kind childId } } } }`,
  );
  return data.tasks.edges.map(({ node }) => node).filter(({ kind }) => kind !== 'NEW_REFERRAL');
}

describe('where a child is', () => {
  const open = `mutation($input: OpenWhereaboutsInput!) { openWhereabouts(input: $input) { __typename ... on WhereaboutsSuccess { whereabouts { detail } } ... on Problem { code field } } }`;
  let child: Submitted;
  beforeAll(async () => {
    child = await take('Whera', 'Testerly', '2012-01-02');
    await ask(
      database.orm,
      manager,
      `mutation($input: RecordWhereaboutsInput!) { recordWhereabouts(input: $input) { __typename } }`,
      {
        input: {
          childId: child.childId,
          reason: 'told by the council',
          kind: 'ADDRESS',
          detail: '1 Example Street',
          fromOn: '2026-01-01',
        },
      },
    );
  });

  it('opens with a reason, which the look-log keeps', async () => {
    const { data } = await ask<{ openWhereabouts: object }>(database.orm, manager, open, {
      input: { childId: child.childId, reason: 'visit tomorrow' },
    });
    expect(data.openWhereabouts).toMatchObject({ whereabouts: [{ detail: '1 Example Street' }] });
    const looks = await ask<{
      child: { looks: { edges: { node: { record: string; reason: string } }[] } };
    }>(
      database.orm,
      manager,
      `query($id: ID!) { child(id: $id) { looks(first: 5) { edges { node { record reason } } } } }`,
      { id: child.childId },
    );
    expect(looks.data.child.looks.edges.map(({ node }) => node)).toContainEqual({
      record: 'whereabouts',
      reason: 'visit tomorrow',
    });
  });

  it.each([
    ['', 'manager', 'InvalidInput'],
    ['visit tomorrow', 'line', 'NotAllowed'],
    ['visit tomorrow', 'direct-worker', 'NotFound'],
  ] as [string, Role, string][])(
    'stays shut for the reason %j of a %s',
    async (reason, role, problem) => {
      const { data } = await ask<{ openWhereabouts: object }>(database.orm, viewerFor(role), open, {
        input: { childId: child.childId, reason },
      });
      expect(data.openWhereabouts).toMatchObject({ __typename: problem });
    },
  );

  it('is kept out of the change log', async () => {
    const { data } = await ask<{
      child: {
        changes: {
          edges: { node: { record: string; changed: { isLocked: boolean; after: null }[] } }[];
        };
      };
    }>(
      database.orm,
      manager,
      `query($id: ID!) { child(id: $id) { changes(first: 50) { edges { node { record changed { isLocked after } } } } } }`,
      { id: child.childId },
    );
    const entries = data.child.changes.edges
      .map(({ node }) => node)
      .filter(({ record }) => record === 'whereabouts');
    expect(entries).not.toEqual([]);
    expect(
      entries
        .flatMap(({ changed }) => changed)
        .every(({ isLocked, after }) => isLocked && after === null),
    ).toBe(true);
  });
});

describe('the record', () => {
  it('shows the line a thin card and nothing of the story', async () => {
    const { childId } = await take('Thin', 'Testerly', '2012-02-03');
    const { data } = await ask<{ child: object }>(
      database.orm,
      viewerFor('line'),
      `query($id: ID!) { child(id: $id) { name access { canSeeInFull } ethnicity nationalities parentalResponsibility { situation } nrmReferences { reference } timeline(first: 5) { edges { cursor } } } }`,
      { id: childId },
    );
    expect(data.child).toEqual({
      name: 'Thin Testerly',
      access: { canSeeInFull: false },
      ethnicity: null,
      nationalities: null,
      parentalResponsibility: [],
      nrmReferences: [],
      timeline: { edges: [] },
    });
  });

  it('writes every read of it into the look-log with its fields', async () => {
    const { childId } = await take('Seen', 'Testerly', '2012-02-03');
    await ask(database.orm, other, `query($id: ID!) { child(id: $id) { name sex } }`, {
      id: childId,
    });
    const { data } = await ask<{
      child: { looks: { edges: { node: { name: string; fields: string[] } }[] } };
    }>(
      database.orm,
      manager,
      `query($id: ID!) { child(id: $id) { looks(first: 10) { edges { node { name fields } } } } }`,
      { id: childId },
    );
    expect(data.child.looks.edges.map(({ node }) => node)).toContainEqual({
      name: 'Test manager-2',
      fields: ['name', 'sex'],
    });
  });

  it('refuses a legal status of the other nation in words', async () => {
    const { childId } = await take('Law', 'Testerly', '2012-02-03');
    const { data } = await ask<{ recordLegalStatus: { code: string; message: string } }>(
      database.orm,
      manager,
      `mutation($input: RecordLegalStatusInput!) { recordLegalStatus(input: $input) { ... on Problem { code message } } }`,
      {
        input: {
          childId,
          code: 'ACCOMMODATED_S76',
          authorityGss: 'E10000030',
          fromOn: '2026-01-01',
        },
      },
    );
    expect(data.recordLegalStatus).toMatchObject({
      code: expect.stringMatching(/^LEGAL_STATUS/) as unknown,
    });
  });
});
