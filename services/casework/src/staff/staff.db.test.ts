import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { caseworkDatabase } from '../testing/database.js';
import { staffAccount } from './account.queries.js';
import { addPost } from './commands/add-post.js';
import { addStaffMember } from './commands/add-staff-member.js';
import { cancelLeave } from './commands/cancel-leave.js';
import { changeStaffMember } from './commands/change-staff-member.js';
import { endPost } from './commands/end-post.js';
import { recordLeave } from './commands/record-leave.js';
import { setOnCall } from './commands/set-on-call.js';
import { onCallAt, onCallBetween } from './on-call.queries.js';
import { colleague } from './staff.factory.js';
import { staffMemberById, staffPage } from './staff.queries.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const today = londonDay(new Date());
const everyDay = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
const post = {
  role: 'direct-worker' as const,
  areas: ['E10000030'],
  fromOn: today,
  workingDays: everyDay,
};

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const one = (id: string) => as(manager, (desk) => staffMemberById(desk, id));

describe('the staff register', () => {
  it('adds a person with a first post once, however often it is sent', async () => {
    const input = {
      idempotencyKey: 'add-nia-once',
      name: '  Nia   Testperson ',
      email: 'Nia@Example.test',
      languages: ['Welsh', ' Welsh'],
      post,
    };
    const [id, again] = [
      await as(manager, (desk) => addStaffMember(desk, input)),
      await as(manager, (desk) => addStaffMember(desk, input)),
    ];
    expect(again).toBe(id);
    expect(await one(id)).toMatchObject({
      name: 'Nia Testperson',
      email: 'nia@example.test',
      languages: ['Welsh'],
      posts: [
        { role: 'DIRECT_WORKER', areas: ['E10000030'], isInForce: true, workingDays: everyDay },
      ],
      leave: [],
    });
  });

  it('has each e-mail address once, even when two managers add the person at the same time', async () => {
    const add = () =>
      refusal(
        as(manager, (desk) =>
          addStaffMember(desk, {
            name: 'Una Testperson',
            email: 'una@example.test',
            languages: [],
            post,
          }),
        ),
      );
    expect((await Promise.all([add(), add(), add()])).sort()).toEqual([
      'EMAIL_TAKEN',
      'EMAIL_TAKEN',
      expect.stringMatching('done'),
    ]);
  });

  it('tells the second of two managers that somebody was first', async () => {
    const id = (await colleague(database.orm, 'changed', 'rpc')).id;
    await as(manager, (desk) =>
      changeStaffMember(desk, { staffId: id, version: 1, name: 'Rua Testperson' }),
    );
    const late = as(manager, (desk) =>
      changeStaffMember(desk, { staffId: id, version: 1, name: 'Rhys Testperson' }),
    );
    expect(await refusal(late)).toBe('CHANGED_MEANWHILE');
    expect(await one(id)).toMatchObject({ name: 'Rua Testperson', version: 2 });
  });

  it('adds and ends posts by their rules', async () => {
    const id = (await colleague(database.orm, 'several', 'rpc', { untilOn: today })).id;
    await as(manager, (desk) =>
      addPost(desk, { staffId: id, post: { ...post, role: 'rpc', fromOn: addDays(today, 1) } }),
    );
    expect(
      await refusal(
        as(manager, (desk) => addPost(desk, { staffId: id, post: { ...post, role: 'rpc' } })),
      ),
    ).toBe('POST_OVERLAPS');
    const [newest] = (await one(id))?.posts ?? [];
    await as(manager, (desk) =>
      endPost(desk, {
        postId: newest?.id ?? '',
        version: newest?.version ?? 0,
        untilOn: addDays(today, 30),
      }),
    );
    expect(await one(id)).toMatchObject({
      endedOn: addDays(today, 30),
      posts: [{ untilOn: addDays(today, 30) }, {}],
    });
  });

  it('keeps its last manager', async () => {
    const found = await as(manager, (desk) =>
      staffPage(desk, { first: 1, after: null, filter: { role: 'manager' } }),
    );
    const only = found.edges[0]?.node.posts[0];
    expect(
      await refusal(
        as(manager, (desk) =>
          endPost(desk, { postId: only?.id ?? '', version: 1, untilOn: today }),
        ),
      ),
    ).toBe('LAST_MANAGER');
  });

  it('gives the children of a person on leave to the cover, and takes them back when leave is cancelled', async () => {
    const away = await colleague(database.orm, 'away', 'direct-worker');
    const cover = await colleague(database.orm, 'cover', 'direct-worker');
    const actsFor = () =>
      as(viewerFor('direct-worker', { subject: 'cover' }), (desk) =>
        desk.rows<{ subjects: string[] }>('select acts_for() as subjects'),
      );
    await as(manager, (desk) =>
      recordLeave(desk, {
        staffId: away.id,
        fromOn: addDays(today, -1),
        untilOn: addDays(today, 3),
        coverStaffId: cover.id,
        releaseCover: false,
      }),
    );
    expect(await actsFor()).toEqual([{ subjects: ['cover', 'away'] }]);
    const ownLeave = { staffId: cover.id, fromOn: today, untilOn: today, releaseCover: false };
    expect(await refusal(as(manager, (desk) => recordLeave(desk, ownLeave)))).toBe(
      'COVERS_FOR_SOMEBODY',
    );
    const [leave] = (await one(away.id))?.leave ?? [];
    expect(leave).toMatchObject({ coverName: 'Test cover', coverStaffId: cover.id });
    await as(manager, (desk) => cancelLeave(desk, { leaveId: leave?.id ?? '', version: 1 }));
    expect(await actsFor()).toEqual([{ subjects: ['cover'] }]);
    expect((await one(away.id))?.leave).toEqual([]);
    expect(
      await refusal(
        as(manager, (desk) => cancelLeave(desk, { leaveId: leave?.id ?? '', version: 2 })),
      ),
    ).toBe('LEAVE_OVER');
  });

  it('takes the cover away from a colleague only when that is confirmed', async () => {
    const [a, b] = [
      await colleague(database.orm, 'left-alone', 'rpc'),
      await colleague(database.orm, 'falls-ill', 'rpc'),
    ];
    const days = { fromOn: addDays(today, 5), untilOn: addDays(today, 9), releaseCover: false };
    await as(manager, (desk) => recordLeave(desk, { ...days, staffId: a.id, coverStaffId: b.id }));
    await as(manager, (desk) => recordLeave(desk, { ...days, staffId: b.id, releaseCover: true }));
    expect((await one(a.id))?.leave).toMatchObject([{ coverName: null }]);
  });

  it('has one person on call at a time and knows who it is', async () => {
    const [a, b] = [
      await colleague(database.orm, 'night-one', 'line'),
      await colleague(database.orm, 'night-two', 'line'),
    ];
    const at = (hours: number) => new Date(Date.UTC(2027, 0, 4) + hours * 3_600_000);
    await as(manager, (desk) =>
      setOnCall(desk, { staffId: a.id, duty: 'REFERRALS', fromAt: at(0), untilAt: at(24) }),
    );
    await as(manager, (desk) =>
      setOnCall(desk, { staffId: b.id, duty: 'REFERRALS', fromAt: at(8), untilAt: at(12) }),
    );
    expect(await as(manager, (desk) => onCallBetween(desk, at(0), at(24)))).toMatchObject([
      { staffMember: { subject: 'night-one' }, fromAt: at(0), untilAt: at(8) },
      { staffMember: { subject: 'night-two' }, fromAt: at(8), untilAt: at(12) },
      { staffMember: { subject: 'night-one' }, fromAt: at(12), untilAt: at(24) },
    ]);
    expect(await as(manager, (desk) => onCallAt(desk, 'REFERRALS', at(9)))).toBe('night-two');
    expect(
      await refusal(
        as(manager, (desk) =>
          setOnCall(desk, { staffId: a.id, duty: 'MANAGER', fromAt: at(0), untilAt: at(1) }),
        ),
      ),
    ).toBe('NOT_ABLE_TO_BE_ON_CALL');
  });

  it('is paged by name and found by role, area and part of a name without its accents', async () => {
    await colleague(database.orm, 'found', 'post-18-worker', {
      name: 'Zoë Ångström-Testperson',
      areas: ['E10000016'],
    });
    const find = (filter: object, first = 100, after: string | null = null) =>
      as(manager, (desk) => staffPage(desk, { first, after, filter }));
    expect((await find({ text: 'zoe ang' })).edges.map(({ node }) => node.subject)).toEqual([
      'found',
    ]);
    expect((await find({ role: 'post-18-worker', area: 'E10000016' })).edges).toHaveLength(1);
    expect((await find({ role: 'post-18-worker', area: 'E10000030' })).edges).toHaveLength(0);
    const all = (await find({})).edges.map(({ node }) => node.name);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await find({}, 3, after);
      paged.push(...page.edges.map(({ node }) => node.name));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
  });
});

describe('an account on the register', () => {
  const identity = systemViewer('identity');
  const ask = (viewer: Viewer, email: string) => as(viewer, (desk) => staffAccount(desk, email));

  it('has the roles and areas of the posts in force today, found by the address however it is written', async () => {
    await colleague(database.orm, 'account', 'rpc', { areas: ['E10000030'] });
    expect(await ask(identity, ' Account@Example.TEST ')).toMatchObject({
      subject: 'account',
      roles: ['rpc'],
      areas: ['E10000030'],
    });
  });

  it('is nobody when no post is in force or nobody has the address', async () => {
    await colleague(database.orm, 'gone', 'rpc', { untilOn: '2024-12-31' });
    expect(await ask(identity, 'gone@example.test')).toBeNull();
    expect(await ask(identity, 'nobody@example.test')).toBeNull();
  });

  it('is told to nobody but the identity service', async () => {
    const others = [
      systemViewer('loader'),
      manager,
      { ...manager, subject: 'system:identity' },
      { ...identity, door: 'first-party' as const },
    ];
    for (const viewer of others)
      expect(await refusal(ask(viewer, 'account@example.test'))).toBe('NOT_ALLOWED');
  });
});

describe('who may do what with the register', () => {
  const reads = new Set([
    'manager',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
    'line',
    'organiser',
    'system',
  ]);
  const changes = new Set(['manager', 'system']);

  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role, { subject: `tries-${role}` });
    const rpc = await colleague(database.orm, `for-${role}`, 'rpc');
    expect(
      await refusal(as(viewer, (desk) => staffPage(desk, { first: 1, after: null, filter: {} }))),
    ).toBe(reads.has(role) ? 'done' : 'NOT_ALLOWED');
    const commands: ((desk: Desk) => Promise<unknown>)[] = [
      (desk) =>
        addStaffMember(desk, {
          name: 'Some Testperson',
          email: `some-${role}@example.test`,
          languages: [],
          post,
        }),
      (desk) => changeStaffMember(desk, { staffId: rpc.id, version: 1, phone: '000' }),
      (desk) => addPost(desk, { staffId: rpc.id, post: { ...post, role: 'line' } }),
      (desk) =>
        recordLeave(desk, { staffId: rpc.id, fromOn: today, untilOn: today, releaseCover: false }),
      (desk) =>
        setOnCall(desk, {
          staffId: rpc.id,
          duty: 'REFERRALS',
          fromAt: new Date('2028-01-03T00:00Z'),
          untilAt: new Date('2028-01-03T08:00Z'),
        }),
      (desk) => endPost(desk, { postId: 'pst_none', version: 1, untilOn: today }),
      (desk) => cancelLeave(desk, { leaveId: 'lve_none', version: 1 }),
    ];
    const verdicts = [];
    for (const command of commands) verdicts.push(await refusal(as(viewer, command)));
    expect(new Set(verdicts)).toEqual(
      new Set(changes.has(role) ? ['done', 'NOT_FOUND'] : ['NOT_ALLOWED']),
    );
  });
});
