import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { atDesk, openDatabase } from '@ictg/kit/database';
import { demoPeople } from '@ictg/kit/demo';
import { toldWork } from '@ictg/kit/feed';
import { howMany, viewerFor } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { workFeed } from '../feed/index.js';
import { eligibilityOf } from '../referral/index.js';
import { caseworkDatabase } from '../testing/database.js';
import { fillWorld } from './fill-world.js';
import { testWorld, type TestWorld } from './world.factory.js';

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld(inject('databaseServer'), { children: 700 });
}, 120_000);
afterAll(() => world.close());

const today = `date '2026-11-24'`;
const count = async (sql: string) =>
  Number((await world.ask<{ count: string }>(`select count(*) from ${sql}`))[0]?.count);

describe('the present of the demo world', () => {
  test('has a queue of about a dozen referrals, some of them past their clock, some waiting for an answer', async () => {
    expect(
      await count(
        `referral where state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')`,
      ),
    ).toBe(10);
    expect(
      await count(
        `referral where state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE') and triage_due_at < ${today}`,
      ),
    ).toBeGreaterThanOrEqual(2);
    expect(await count(`information_request where answered_at is null`)).toBe(2);
    expect(await count(`referral where state = 'SET_ASIDE'`)).toBe(2);
    for (const channel of ['FORM', 'TELEPHONE', 'PARTNER_API', 'NRM_PAYLOAD'])
      expect(
        await count(`referral where channel = '${channel}' and decided_at is null`),
      ).toBeGreaterThan(0);
  });

  test('has children without a guardian, and without first contact', async () => {
    expect(await count(`support where state = 'AWAITING_ALLOCATION'`)).toBe(4);
    expect(await count(`support where state = 'ALLOCATED' and first_contact_at is null`)).toBe(6);
  });

  test('has calls on the line of every kind, some of them referrals with a safety plan, and some that wait', async () => {
    for (const [sql, least] of [
      [`call where state = 'FINISHED'`, 50],
      [`call where referral_id is not null and child_id is not null`, 5],
      [`call where state = 'UNANSWERED' and due_at < ${today} + 1`, 2],
      [`call where possible_exploiter`, 1],
      [`call_back where kept_at is null`, 2],
      [`safety_plan where state = 'RECEIPTED'`, 3],
      [`handover where state = 'WRITTEN'`, 1],
      [`handover where state = 'SIGNED'`, 20],
    ] as const)
      expect({ sql, enough: (await count(sql)) >= least }).toEqual({ sql, enough: true });
    expect(
      await count(`call c join child h on h.id = c.child_id where h.restricted_to is not null`),
    ).toBe(0);
  });

  test('has guardians away, with and without somebody to cover', async () => {
    const away = `leave l where ${today} between from_on and until_on and exists (select 1 from allocation a where a.staff_id = l.staff_id and a.until_at is null)`;
    expect(await count(`${away} and cover_subject is null`)).toBeGreaterThan(0);
    expect(await count(`${away} and cover_subject is not null`)).toBeGreaterThan(0);
    expect(
      await count(
        `leave l join leave c on c.subject = l.cover_subject where ${today} between l.from_on and l.until_on and ${today} between c.from_on and c.until_on`,
      ),
    ).toBe(0);
  });

  test('has children who turn 18 within 100 days', async () => {
    expect(
      await count(
        `child c join support s on s.child_id = c.id and s.state <> 'CLOSED' where c.date_of_birth + interval '18 years' between ${today} and ${today} + 100`,
      ),
    ).toBeGreaterThan(3);
  });

  test('is not in the future', async () => {
    for (const [table, column] of [
      ['referral', 'received_at'],
      ['support', 'opened_at'],
      ['allocation', 'from_at'],
      ['timeline_entry', 'at'],
      ['child', 'created_at'],
    ])
      expect(await count(`${table} where ${column} > ${today} + interval '1 hour'`)).toBe(0);
  });

  test('has somebody on call now and for the coming weeks', async () => {
    expect(
      await count(
        `on_call where from_at <= ${today} + interval '1 day' and until_at > ${today} + interval '1 day'`,
      ),
    ).toBe(3);
    expect(await count(`on_call where from_at > ${today} + 40`)).toBeGreaterThan(2);
  });
});

test('what the statistics service is told of our work is of every kind, in words of closed lists, and names nobody', async () => {
  const rows = await world.ask<{ id: string; facts: object }>(workFeed.facts);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const kinds = new Set(rows.map(({ facts }) => toldWork.parse(facts).kind));
  expect([...kinds].sort()).toEqual(['ADVICE', 'CALL', 'CONSULTATION', 'FACT', 'OUTCOME']);
});

describe('the people one can be', () => {
  test('are on the register with the post of their role', async () => {
    const posts = await world.ask<{ subject: string; role: string }>(
      `select m.subject, p.role from staff_member m join post p on p.staff_id = m.id where p.until_on is null`,
    );
    for (const { subject, role } of demoPeople.filter(({ door }) => door !== 'partner'))
      expect(posts).toContainEqual({ subject, role });
  });

  test.each(['direct-worker', 'rpc'] as const)(
    '%s sees their own caseload and nothing else',
    async (subject) => {
      const open = await count(
        `allocation a join staff_member m on m.id = a.staff_id where m.subject = '${subject}' and a.until_at is null`,
      );
      expect(open).toBeGreaterThanOrEqual(8);
      expect(open).toBeLessThanOrEqual(14);
      const seen = await atDesk(world.orm, viewerFor(subject), (desk) =>
        desk.rows<{ open: boolean }>(
          `select exists (select 1 from support s where s.child_id = c.id and s.state <> 'CLOSED') as open from child c`,
        ),
      );
      expect(seen.length).toBeGreaterThanOrEqual(open);
      expect(seen.length).toBeLessThan(200);
    },
  );

  test('a restricted child exists for those named and not for another manager', async () => {
    const [restricted] = await world.ask<{ id: string }>(
      `select id from child where restricted_to = '{manager,direct-worker}'`,
    );
    const seenBy = (subject: string, role: 'manager' | 'direct-worker') =>
      atDesk(
        world.orm,
        viewerFor(role, { subject }),
        async (desk) =>
          (await desk.rows(`select 1 from child where id = ?`, [restricted?.id])).length,
      );
    expect(await seenBy('manager', 'manager')).toBe(1);
    expect(await seenBy('direct-worker', 'direct-worker')).toBe(1);
    expect(await seenBy('manager-2', 'manager')).toBe(0);
  });
});

test('some filters are shared, by the people of the world', async () => {
  const filters = await world.ask<{ list: string; owner_subject: string }>(
    'select list, owner_subject from saved_filter where is_shared',
  );
  expect(new Set(filters.map(({ list }) => list)).size).toBe(6);
  const keepers = new Set(filters.map((one) => one.owner_subject));
  expect([...keepers].sort()).toEqual(['line', 'manager', 'rpc']);
});

describe('the history', { timeout: howMany(30_000, 200_000) }, () => {
  test('stands in the log as the demo world’s own', async () => {
    const byItself = `select distinct subject, reason from audit.change where table_name <> 'saved_filter'`;
    expect(await world.ask(byItself)).toEqual([
      { subject: 'system:demo-world', reason: 'demo world' },
    ]);
    expect(
      await count(
        `child c where not exists (select 1 from audit.change l where l.child_id = c.id and l.table_name = 'child')`,
      ),
    ).toBe(0);
  });

  test('finds every child by name', async () => {
    expect(
      await count(
        'child c where not exists (select 1 from child_name_key k where k.child_id = c.id)',
      ),
    ).toBe(0);
  });

  test('stores a decision with facts, version and reasons for every referral that was decided on', async () => {
    expect(
      await count(
        `referral r where state in ('ACCEPTED', 'NOT_ACCEPTED') and not exists (select 1 from offer_decision o where o.referral_id = r.id)`,
      ),
    ).toBe(0);
    expect(
      await count(
        `offer_decision where jsonb_array_length(reasons) = 0 or facts ->> 'dateOfBirth' is null or guidance_version = ''`,
      ),
    ).toBe(0);
    expect(
      await count(`offer_decision where offer <> computed_offer and override_reason is null`),
    ).toBe(0);
    expect(await count(`offer_decision where offer <> computed_offer`)).toBeGreaterThan(5);
  });

  test('is decided as the service would decide it again from the records', async () => {
    const stored = await world.ask<{ referral_id: string; computed_offer: string }>(
      `select o.referral_id, o.computed_offer from offer_decision o join child c on c.id = o.child_id
       where c.restricted_to is null order by o.id`,
    );
    for (const { referral_id, computed_offer } of stored.filter(
      (_, at) => at % howMany(12, 1) === 0,
    )) {
      const again = await atDesk(world.orm, viewerFor('manager'), (desk) =>
        eligibilityOf(desk, referral_id),
      );
      expect({ referral_id, offer: again.offered.offer }).toEqual({
        referral_id,
        offer: computed_offer,
      });
    }
  });

  test('continues the numbers of children and referrals where it stopped', async () => {
    expect(
      await world.ask(
        `select (select last_value from child_reference) = (select count(*) from child) as children, (select last_value from referral_reference) = (select count(*) from referral) as referrals`,
      ),
    ).toEqual([{ children: true, referrals: true }]);
  });

  test('tells on the timeline of every call about a child and of every time a child was missing', async () => {
    const untold = (record: string) =>
      count(
        `${record} r where child_id is not null and not exists (
           select 1 from timeline_entry t where t.record_id = r.id and t.child_id = r.child_id)`,
      );
    expect(await count('missing_episode')).toBeGreaterThan(0);
    expect([await untold('missing_episode'), await untold('call')]).toEqual([0, 0]);
  });

  test('puts every caller who waits to whoever is on the line', async () => {
    expect(await count(`task where kind = 'UNANSWERED_CALL' and role = 'line'`)).toBe(
      await count(`call where state = 'UNANSWERED'`),
    );
    expect(await count(`task where kind = 'CALL_BACK' and role = 'line'`)).toBe(
      await count('call_back where kept_at is null'),
    );
  });

  test('names no place in a timeline, and has an address under its lock only', async () => {
    expect(await count(`timeline_entry where text ~ 'Street|Road|Lane|Close,'`)).toBe(0);
    expect(
      await count(`whereabouts where detail ~ 'Example|Sample|Invented|Specimen|Placeholder|Mock'`),
    ).toBe(await count('whereabouts'));
  });
});

describe('the same seed and day', () => {
  test('give the same world, another seed another one', async () => {
    const digest = async (seed: string) => {
      const other = await testWorld(inject('databaseServer'), { children: 120, seed });
      const tables = [
        'staff_member',
        'post',
        'leave',
        'on_call',
        'child',
        'parental_responsibility',
        'referral',
        'offer_decision',
        'support',
        'allocation',
        'timeline_entry',
        'whereabouts',
        'child_link',
        'task',
      ];
      const found = await Promise.all(
        tables.map((table) =>
          other.ask<{ digest: string }>(
            `select md5(string_agg(t::text, '' order by id)) as digest from ${table} t`,
          ),
        ),
      );
      await other.close();
      return found.map(([row]) => row?.digest);
    };
    const [one, same, another] = [await digest('a'), await digest('a'), await digest('b')];
    expect(same).toEqual(one);
    expect(another).not.toEqual(one);
  }, 60_000);

  test('never come among people who are there already', async () => {
    const database = await caseworkDatabase(inject('databaseServer'));
    const orm = await openDatabase({ url: database.adminUrl, entities, connections: 1 });
    const settings = { seed: 'a', worldDate: '2026-11-24', children: 10 };
    expect(await fillWorld(orm, settings)).toMatchObject({ kind: 'FILLED', children: 10 });
    expect(await fillWorld(orm, settings)).toEqual({ kind: 'NOT_EMPTY' });
    await orm.close(true);
    await database.close();
  });
});
