import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor } from '@ictg/kit/testing';
import { ask } from '../testing/ask.js';
import { testWorld, type TestWorld } from '../world/world.factory.js';
import { freezeContractReturn } from './commands/freeze-contract-return.js';
import { monthSpan } from './contract-return.rules.js';
import { figuresOf } from './figures.queries.js';
import type { FigureKey } from './figure.js';

let world: TestWorld;
const manager = viewerFor('manager');
const system = viewerFor('system', { subject: 'system:test' });

beforeAll(async () => {
  world = await testWorld(inject('databaseServer'), { children: 200 });
}, 120_000);
afterAll(() => world.close());

const as = <Result>(viewer: typeof manager, work: (desk: Desk) => Promise<Result>) =>
  atDesk(world.orm, viewer, work);
const one = async <Row extends object>(sql: string): Promise<Row> =>
  (await as(system, (desk) => desk.rows<Row>(sql)))[0] as Row;
const figuresWithin = async (first: string, next: string) =>
  new Map(
    (await as(system, (desk) => figuresOf(desk, { first, next }))).map((one) => [
      one.key,
      one.rows,
    ]),
  );
const figures = (month: string) => {
  const span = monthSpan(month);
  if (!span) throw new Error(month);
  return figuresWithin(span.first, span.next);
};
const countsOf = (found: ReadonlyMap<FigureKey, readonly unknown[]>) =>
  Object.fromEntries([...found].map(([key, rows]) => [key, rows.length]));
const freeze = (month: string, reason?: string, viewer = manager) =>
  as(viewer, (desk) =>
    freezeContractReturn(desk, { month, reason, idempotencyKey: randomUUID() }),
  ).then(
    () => 'frozen',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );

const document = `query ($month: String!, $revision: Int) {
  contractReturn(month: $month, revision: $revision) {
    revision digest reason access { canFreeze whyNot } revisions { revision } changes { key added removed }
    figures { key count hiddenCount parts { part count } rows(first: 100) { edges { node { recordId childId } } } }
  }
}`;
interface Read {
  readonly contractReturn: {
    readonly revision: number | null;
    readonly digest: string | null;
    readonly access: { readonly canFreeze: boolean; readonly whyNot: string | null };
    readonly revisions: readonly { readonly revision: number }[];
    readonly changes: readonly {
      readonly key: FigureKey;
      readonly added: number;
      readonly removed: number;
    }[];
    readonly figures: readonly {
      readonly key: FigureKey;
      readonly count: number;
      readonly hiddenCount: number;
      readonly rows: { readonly edges: readonly { readonly node: { readonly childId: string } }[] };
    }[];
  };
}
const read = async (month: string, revision: number | null = null, viewer = manager) =>
  (await ask<Read>(world.orm, viewer, document, { month, revision })).data.contractReturn;

describe('the figures', () => {
  it('of all times together count every record once', async () => {
    expect(countsOf(await figuresWithin('2017-01-01', '2026-12-01'))).toMatchObject(
      await one<object>(`select
        (select count(*)::integer from referral where state not in ('DRAFT', 'SET_ASIDE')) as "REFERRALS_RECEIVED",
        (select count(*)::integer from referral where decided_at is not null) as "REFERRALS_DECIDED",
        (select count(*)::integer from offer_decision) as "OFFERS_MADE",
        (select count(*)::integer from support) as "SUPPORT_OPENED",
        (select count(distinct support_id)::integer from allocation) as "FIRST_ALLOCATIONS",
        (select count(*)::integer from support where first_contact_at is not null) as "FIRST_CONTACTS",
        (select count(*)::integer from support where ended_on is not null) as "SUPPORT_CLOSED",
        (select count(*)::integer from missing_episode) as "MISSING_EPISODES",
        (select count(*)::integer from consultation) as "CONSULTATIONS",
        (select count(*)::integer from call) as "CALLS"`),
    );
  });

  it('of the months of a year add up to the year', async () => {
    const year = countsOf(await figuresWithin('2024-01-01', '2025-01-01'));
    const sum: Record<string, number> = {};
    for (let month = 1; month <= 12; month += 1)
      for (const [key, rows] of await figures(`2024-${String(month).padStart(2, '0')}`))
        sum[key] = (sum[key] ?? 0) + rows.length;
    for (const key of Object.keys(year).filter((one) => !one.endsWith('_AT_MONTH_END')))
      expect([key, sum[key]]).toEqual([key, year[key]]);
  });

  it('at the end of a month have every open episode either with a worker or waiting', async () => {
    for (const month of ['2018-06', '2021-12', '2024-02', '2026-09']) {
      const found = await figures(month);
      const next = monthSpan(month)?.next ?? '';
      const { open } = await one<{ open: number }>(
        `select count(*)::integer as open from support where opened_at < '${next}'::timestamp at time zone 'Europe/London'
           and (ended_on is null or ended_on >= '${next}')`,
      );
      const ids = [
        ...(found.get('SUPPORTED_AT_MONTH_END') ?? []),
        ...(found.get('WAITING_AT_MONTH_END') ?? []),
      ].map(({ recordId }) => recordId);
      expect(ids).toHaveLength(open);
      expect(new Set(ids).size).toBe(open);
    }
  });

  it('within the target are never more than all of them', async () => {
    const found = await figures('2024-02');
    for (const key of ['REFERRALS_DECIDED', 'FIRST_ALLOCATIONS', 'FIRST_CONTACTS'] as const) {
      const all = new Set(found.get(key)?.map(({ recordId }) => recordId));
      for (const { recordId } of found.get(`${key}_IN_TIME`) ?? []) expect(all).toContain(recordId);
    }
  });

  it('count a child whom the manager may not see, and show it to whom it exists for only', async () => {
    const [row] = (await figures('2022-03')).get('SUPPORTED_AT_MONTH_END') ?? [];
    const childId = row?.childId ?? '';
    await as(system, (desk) =>
      desk.rows(`update child set restricted_to = '{manager-2}' where id = ?`, [childId]),
    );
    const figureFor = async (subject: string) =>
      (await read('2022-03', null, viewerFor('manager', { subject }))).figures.find(
        ({ key }) => key === 'SUPPORTED_AT_MONTH_END',
      );
    const [hidden, shown] = [await figureFor('manager'), await figureFor('manager-2')];
    expect(hidden?.count).toBe(shown?.count);
    const ids = (figure: typeof shown) => figure?.rows.edges.map(({ node }) => node.childId) ?? [];
    expect(ids(hidden)).not.toContain(childId);
    expect(ids(shown)).toContain(childId);
    for (const figure of [hidden, shown])
      expect(ids(figure).length + (figure?.hiddenCount ?? 0)).toBe(figure?.count);
  });
});

describe('a frozen return', () => {
  it('is one, whoever freezes it at once', async () => {
    const outcomes = await Promise.all(
      ['manager', 'manager-2', 'manager'].map((subject) =>
        freeze('2023-05', undefined, viewerFor('manager', { subject })),
      ),
    );
    expect(outcomes.sort()).toEqual(['NOTHING_CHANGED', 'NOTHING_CHANGED', 'frozen']);
    expect((await read('2023-05')).revisions).toEqual([{ revision: 1 }]);
  });

  it('stays as it is after a correction, which comes as a revision with its reason', async () => {
    const { month, id } = await one<{ month: string; id: string }>(
      `select to_char(received_at, 'YYYY-MM') as month, min(id) as id from referral
       where extract(day from received_at) between 2 and 27 and received_at < '2026-01-01'
       group by 1 order by count(*) desc limit 1`,
    );
    expect(await freeze(month)).toBe('frozen');
    const before = await read(month, 1);
    await as(system, (desk) =>
      desk.rows(`update referral set received_at = received_at - interval '90 days' where id = ?`, [
        id,
      ]),
    );
    const now = await read(month);
    expect(now.access).toEqual({ canFreeze: true, whyNot: null });
    expect(now.changes).toContainEqual({ key: 'REFERRALS_RECEIVED', added: 0, removed: 1 });
    expect(await freeze(month)).toBe('REASON_NOT_GIVEN');
    expect(await freeze(month, 'A referral was dated wrongly.')).toBe('frozen');
    const after = await read(month, 1);
    expect({ ...after, revisions: [] }).toEqual({ ...before, revisions: [] });
    expect((await read(month)).revisions).toEqual([{ revision: 2 }, { revision: 1 }]);
    expect((await read(month, 2)).digest).not.toBe(before.digest);
  });

  it('can be changed or deleted by no role of ours', async () => {
    for (const statement of [
      `update contract_return set month = '2020-01'`,
      'delete from contract_return',
    ])
      await expect(as(system, (desk) => desk.rows(statement))).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('is refused for a month that is not over or is none, each with its sentence', async () => {
    expect(await freeze('2999-01')).toBe('MONTH_NOT_OVER');
    expect(await freeze('2026-13')).toBe('INVALID_INPUT');
    expect(await freeze('2023-05')).toBe('NOTHING_CHANGED');
    expect((await read('2999-01')).access.whyNot).toBe('The month is not over yet.');
  });

  it('that does not exist is not found', async () => {
    const answer = await ask<Read | null>(world.orm, manager, document, {
      month: '2023-05',
      revision: 9,
    });
    expect(answer.errors).toHaveLength(1);
  });
});
