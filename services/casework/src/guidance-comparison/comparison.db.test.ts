import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay, type Day } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { howMany, statementsSent, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { ChildEntity } from '../child/index.js';
import { decideOffer, type Offer } from '../eligibility/index.js';
import {
  draftGuidanceVersion,
  type GuidanceDraft,
} from '../setting/commands/draft-guidance-version.js';
import { guidanceBeside } from '../setting/index.js';
import { factsFor } from '../referral/index.js';
import { ReferralEntity } from '../referral/referral.entity.js';
import { ask, type Answer } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { guidanceComparison } from './comparison.queries.js';
import { openCases } from './open-case.queries.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const today = londonDay(new Date());
const ours = { source: 'service-choice', status: 'LOCAL_SETTING' as const };
const children = 60;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await as(systemViewer('test'), fillOpenCases);
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const drafted = (rules: GuidanceDraft['rules'], fromOn: Day = addDays(today, 100)) =>
  as(manager, (desk) =>
    draftGuidanceVersion(desk, { title: 'To compare', fromOn, rules: rules ?? [] }),
  );
const compared = (id: string, viewer = manager) =>
  as(viewer, (desk) => guidanceComparison(desk, id));

const situations = [
  'NONE',
  'PARENT_HERE',
  'PARENT_ABROAD',
  'CONTESTED',
  'HOLDER_SUSPECTED',
  'UNKNOWN',
];
const places = ['E10000030', 'W06000015', 'E08000003', 'E10000017', null];

/** Children of every situation and place, each with an open referral or support, one in ten of them restricted. */
async function fillOpenCases(desk: Desk): Promise<void> {
  for (let n = 0; n < children; n += 1) {
    const childId = newId('chi');
    await desk.rows(
      `insert into child (id, created_at, reference, state, given_names, family_name, date_of_birth, date_of_birth_status, sex, authority_gss, restricted_to)
       values (?, now(), ?, 'CONFIRMED', 'Made-up', 'Testchild', ?::date, ?, 'NOT_ASKED', ?, ?::text[])`,
      [
        childId,
        `C-CMP-${n}`,
        addDays(today, -365 * (12 + (n % 7))),
        n % 5 === 0 ? 'DISPUTED' : 'EXACT',
        places[n % 5],
        n % 10 === 9 ? '{somebody-else}' : null,
      ],
    );
    await desk.rows(
      `insert into parental_responsibility (id, created_at, child_id, situation, source, recorded_by) values (?, now(), ?, ?, 'test', 'test')`,
      [newId('prf'), childId, situations[n % 6]],
    );
    if (n % 4 === 0)
      await desk.rows(
        `insert into legal_status (id, created_at, child_id, nation, code, authority_gss, from_on) values (?, now(), ?, 'ENGLAND', 'FULL_CARE_ORDER', 'E10000030', ?::date)`,
        [newId('lgl'), childId, addDays(today, -200)],
      );
    if (n % 3 === 0)
      await desk.rows(
        `insert into age_determination (id, created_at, child_id, source, outcome, determined_on, under_challenge) values (?, now(), ?, 'COUNCIL', ?, ?::date, ?)`,
        [newId('age'), childId, n % 2 ? 'ADULT' : 'CHILD', addDays(today, -100), n % 9 === 0],
      );
    const referralId = newId('ref');
    await desk.rows(
      `insert into referral (id, created_at, reference, child_id, state, channel, received_at, taken_by, authority_gss, referrer_organisation,
         referrer_type, concern, exceptional_need, exceptional_need_reason)
       values (?, now(), ?, ?, ?, 'TELEPHONE', ?::timestamptz, 'test', ?, 'Example Police', 'POLICE', 'Made up.', ?, ?)`,
      [
        referralId,
        `R-CMP-${n}`,
        childId,
        n % 2 ? 'IN_TRIAGE' : 'ACCEPTED',
        `${addDays(today, -n)}T23:30:00Z`,
        n % 8 ? places[n % 5] : null,
        n % 6 === 1 ? 'YES' : 'NO',
        n % 6 === 1 ? 'made up' : null,
      ],
    );
    if (n % 2 === 0 || n % 7 === 0)
      await desk.rows(
        `insert into support (id, created_at, child_id, referral_id, state, route, opened_at) values (?, now(), ?, ?, ?, 'RPC', ?::timestamptz)`,
        [
          newId('sup'),
          childId,
          n % 4 ? referralId : null,
          n % 22 === 0 ? 'CLOSED' : 'ACTIVE',
          `${addDays(today, -n * 20)}T00:30:00Z`,
        ],
      );
  }
}

/** The same comparison worked out the slow way: one case at a time, through the entities. */
async function byHand(
  desk: Desk,
  id: string,
): Promise<{ total: number; changed: Map<string, [Offer, Offer]> }> {
  const em = await desk.em();
  const books = await guidanceBeside(desk, id);
  if (!books) throw new Error('There is no such version.');
  const changed = new Map<string, [Offer, Offer]>();
  const cases = await openCases(desk, today);
  for (const one of cases.filter(({ kind }) => kind === 'REFERRAL')) {
    const referral = await em.findOneOrFail(ReferralEntity, { id: one.id });
    const child = await em.findOneOrFail(ChildEntity, { id: referral.childId });
    const facts = await factsFor(desk, referral, child);
    expect(sorted(one.facts)).toEqual(sorted(facts));
    const offer = (book: typeof books.before) =>
      decideOffer(facts, londonDay(referral.receivedAt), book, books.fromOn).offer;
    if (offer(books.before) !== offer(books.after))
      changed.set(one.id, [offer(books.before), offer(books.after)]);
  }
  for (const one of cases.filter(({ kind }) => kind === 'SUPPORT')) {
    const offer = (book: typeof books.before) =>
      decideOffer(one.facts, today, book, books.fromOn).offer;
    if (offer(books.before) !== offer(books.after))
      changed.set(one.id, [offer(books.before), offer(books.after)]);
  }
  const [row] = await desk.rows<{ total: number }>(
    `select (select count(*) from referral where state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED'))::integer
       + (select count(*) from support where state <> 'CLOSED')::integer as total`,
  );
  return { total: row?.total ?? 0, changed };
}

const sorted = (facts: unknown) =>
  JSON.parse(JSON.stringify(facts), (_, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  ) as unknown;

describe('a comparison of the guidance', () => {
  it.each([
    [[{ rule: 'authorityAloneRoute', value: 'DIRECT_WORKER', ...ours }]],
    [[{ rule: 'model', value: 'ONE_TO_ONE_FOR_EVERY_CHILD', ...ours }]],
    [
      [
        { rule: 'area', value: 'SITES', ...ours },
        { rule: 'outsideArea', value: 'NOT_ELIGIBLE', ...ours },
      ],
    ],
    [[{ rule: 'parentalResponsibility/CONTESTED', value: 'NO_HOLDER_HERE', ...ours }]],
    [[{ rule: 'timeLimitMonths', value: '18', ...ours }]],
  ])('with %o counts exactly what deciding case by case gives', async (rules) => {
    const id = await drafted(rules);
    const [fast, slow] = [await compared(id), await as(manager, (desk) => byHand(desk, id))];
    expect(fast?.total).toBe(slow.total);
    expect(new Map(fast?.cases.map((one) => [one.id, [one.before, one.after]]))).toEqual(
      slow.changed,
    );
    expect(fast?.unchanged).toBe(slow.total - slow.changed.size);
    const counted = fast?.counts.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(slow.changed.size);
    for (const { before, after, count } of fast?.counts ?? [])
      expect(
        [...slow.changed.values()].filter(([b, a]) => b === before && a === after),
      ).toHaveLength(count);
  });

  it('is what deciding case by case gives, whatever rules are changed', async () => {
    const choice = fc.constantFrom(
      ['model', 'ONE_TO_ONE_FOR_EVERY_CHILD'],
      ['authorityAloneRoute', 'DECISION_NEEDED'],
      ['challengedAge', 'FOLLOW_DETERMINATION'],
      ['parentalResponsibility/PARENT_ABROAD', 'HOLDER_HERE'],
      ['parentalResponsibility/UNKNOWN', 'NO_HOLDER_HERE'],
      ['authorityBasis', 'RESPONSIBLE_AUTHORITY'],
      ['estimatedAgeMargin', '0'],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(choice, { minLength: 1 }),
        fc.integer({ min: 1, max: 900 }),
        async (choices, days) => {
          const rules = choices.map(([rule = '', value = '']) => ({ rule, value, ...ours }));
          const id = await drafted(rules, addDays(today, days));
          const [fast, slow] = [await compared(id), await as(manager, (desk) => byHand(desk, id))];
          expect(new Map(fast?.cases.map((one) => [one.id, [one.before, one.after]]))).toEqual(
            slow.changed,
          );
          expect(fast?.counts.reduce((sum, { count }) => sum + count, fast.unchanged)).toBe(
            slow.total,
          );
        },
      ),
      { numRuns: howMany(10, 200) },
    );
  });

  it('changes nothing when nothing is changed', async () => {
    expect(await compared(await drafted([]))).toMatchObject({ counts: [], cases: [] });
  });

  it('costs the same few statements however many cases are open', async () => {
    const id = await drafted([{ rule: 'model', value: 'ONE_TO_ONE_FOR_EVERY_CHILD', ...ours }]);
    const statements = await statementsSent(database.orm, () => compared(id));
    expect(statements.filter((sql) => sql.includes('open_case'))).toHaveLength(1);
    expect(statements.length).toBeLessThan(10);
  });

  it('counts and shows only children who exist for this manager', async () => {
    const id = await drafted([{ rule: 'model', value: 'ONE_TO_ONE_FOR_EVERY_CHILD', ...ours }]);
    const [mine, named] = [
      await compared(id),
      await compared(id, viewerFor('manager', { subject: 'somebody-else' })),
    ];
    expect(named?.total).toBeGreaterThan(mine?.total ?? 0);
    const hidden = await as(systemViewer('test'), (desk) =>
      desk.rows<{ id: string }>('select id from child where restricted_to is not null'),
    );
    expect(hidden).toHaveLength(children / 10);
    expect(mine?.cases.some(({ childId }) => hidden.some((one) => one.id === childId))).toBe(false);
  });

  it.each(roles.filter((role) => role !== 'manager' && role !== 'system'))(
    'is not for %s',
    async (role) => {
      const id = await drafted([]);
      await expect(compared(id, viewerFor(role))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    },
  );

  it('is read page by page through the graph, and each case looked at is in the log', async () => {
    const id = await drafted([{ rule: 'model', value: 'ONE_TO_ONE_FOR_EVERY_CHILD', ...ours }]);
    const reader = viewerFor('manager', { subject: 'comparing' });
    type Comparison = {
      guidanceComparison: {
        total: number;
        counts: { count: number }[];
        changed: {
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { id: string; child: { reference: string } } }[];
        };
      };
    };
    const source = `query ($id: ID!, $after: String) { guidanceComparison(versionId: $id) { total counts { before after count }
      changed(first: 7, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id kind before after reasonBefore reasonAfter child { reference } referral { reference } support { state } } } } } }`;
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const { data, errors }: Answer<Comparison> = await ask<Comparison>(
        database.orm,
        reader,
        source,
        { id, after },
      );
      expect(errors).toEqual([]);
      const { changed, counts }: Comparison['guidanceComparison'] = data.guidanceComparison;
      total = counts.reduce((sum, { count }) => sum + count, 0);
      seen.push(...changed.edges.map(({ node }) => node.id));
      expect(changed.edges.every(({ node }) => node.child.reference.startsWith('C-CMP-'))).toBe(
        true,
      );
      [after, more] = [changed.pageInfo.endCursor, changed.pageInfo.hasNextPage];
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    const looks = await as(viewerFor('auditor'), (desk) =>
      desk.rows<{ child_id: string; fields: string[] }>(
        `select child_id, fields from audit.look where subject = 'comparing' and record = 'comparison'`,
      ),
    );
    const shown = (await compared(id))?.cases.map(({ childId }) => childId) ?? [];
    expect(new Set(looks.map((look) => look.child_id))).toEqual(new Set(shown));
    expect(looks[0]?.fields).toEqual(expect.arrayContaining(['before', 'after', 'child']));
  });
});
