import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import type { Page } from '@ictg/kit/graph';
import { viewerFor } from '@ictg/kit/testing';
import type { Role, Viewer } from '@ictg/kit/viewer';
import { advicePage } from '../advice/advice.queries.js';
import { calendarDays, calendarPage } from '../calendar/calendar.queries.js';
import { childPage } from '../child/index.js';
import { consultationCount, consultationPage } from '../consultation/consultation.queries.js';
import { gapCounts, gapPage } from '../gap/gap.queries.js';
import { matterPage } from '../matter/matter.queries.js';
import { outcomeCohort, outcomeEpisodePage } from '../outcome/cohort.queries.js';
import type { OutcomeGroup } from '../outcome/outcome-episode.type.js';
import { referralPage } from '../referral/referral.queries.js';
import { teamLoad } from '../support/caseload.queries.js';
import { supportPage, type SupportFilter } from '../support/support-list.queries.js';
import { testWorld, type TestWorld } from '../world/world.factory.js';
import { homeOf } from './home.queries.js';
import type { HomeKey } from './home.type.js';

// Every figure that a screen shows, held against the rows to which it leads, over a whole demo world.

let world: TestWorld;
const today = londonDay(new Date());
const people = ['manager', 'direct-worker', 'rpc', 'line'] as const satisfies readonly Role[];

beforeAll(async () => {
  world = await testWorld(inject('databaseServer'), { children: 200, worldDate: today });
});
afterAll(() => world.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(world.orm, viewer, work);

/** How many rows a list has, all its pages together, none of them twice. */
async function rowsOf(
  viewer: Viewer,
  list: (desk: Desk, page: { first: number; after: string | null }) => Promise<Page<object>>,
): Promise<number> {
  const cursors: string[] = [];
  let after: string | null = null;
  for (;;) {
    const from: string | null = after;
    const page: Page<object> = await as(viewer, (desk) => list(desk, { first: 100, after: from }));
    cursors.push(...page.edges.map(({ cursor }) => cursor));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(new Set(cursors).size).toBe(cursors.length);
  return cursors.length;
}

const ofSupports =
  (filter: SupportFilter) => (desk: Desk, page: { first: number; after: string | null }) =>
    supportPage(desk, { ...page, filter, order: 'NEWEST', fields: [] });

describe('a figure on Today', () => {
  it.each(people)('of %s has as many rows behind it', async (role) => {
    const viewer = viewerFor(role);
    const [me] = await as(viewer, (desk) =>
      desk.rows<{ id: string }>('select id from staff_member where subject = ?', [role]),
    );
    const children =
      (filter: object) => (desk: Desk, page: { first: number; after: string | null }) =>
        childPage(desk, { ...page, filter });
    const referrals =
      (filter: object) => (desk: Desk, page: { first: number; after: string | null }) =>
        referralPage(desk, { ...page, filter });
    const lists: Readonly<Record<HomeKey, Parameters<typeof rowsOf>[1]>> = {
      REFERRALS_OVERDUE: referrals({ overdue: true }),
      REFERRALS_NEW: referrals({ states: ['SUBMITTED', 'ACKNOWLEDGED'] }),
      REFERRALS_OPEN: referrals({ open: true }),
      CLOSURES_TO_APPROVE: ofSupports({ closureProposed: true }),
      ADVICE_OVERDUE: (desk, page) =>
        advicePage(desk, { ...page, filter: { standings: ['OVERDUE'] }, order: 'DUE' }),
      MATTERS_OVERDUE: (desk, page) => matterPage(desk, { ...page, filter: { overdue: true } }),
      CHILDREN_MISSING_NOW: children({ worry: 'MISSING_NOW' }),
      CHILDREN_NO_WORKER: children({ worry: 'NO_WORKER' }),
      CHILDREN_NO_FIRST_CONTACT: children({ worry: 'NO_FIRST_CONTACT' }),
      CHILDREN_WORKER_AWAY_WITHOUT_COVER: children({ worry: 'WORKER_AWAY_WITHOUT_COVER' }),
      CHILDREN_EIGHTEEN_WITHIN_100_DAYS: children({ worry: 'EIGHTEEN_WITHIN_100_DAYS' }),
      CHILDREN_MINE: children({ staffId: me?.id }),
    };
    const { counts } = await as(viewer, homeOf);
    expect(counts.length).toBeGreaterThan(4);
    for (const { key, count } of counts)
      expect({ key, rows: await rowsOf(viewer, lists[key]) }).toEqual({ key, rows: count });
  });

  it('of the map has as many referrals behind it', async () => {
    const viewer = viewerFor('manager');
    const receivedSince = londonInstant(addDays(today, -30));
    const { referralsByAuthority } = await as(viewer, homeOf);
    expect(referralsByAuthority.length).toBeGreaterThan(3);
    for (const { authority, count } of referralsByAuthority) {
      const filter = { authorityGss: authority.gssCode, receivedSince };
      const rows = await rowsOf(viewer, (desk, page) => referralPage(desk, { ...page, filter }));
      expect({ authority: authority.name, rows }).toEqual({
        authority: authority.name,
        rows: count,
      });
    }
  });
});

describe('a figure of the team', () => {
  it('is the episodes of each worker that a manager may see, and says how many they may not', async () => {
    const viewer = viewerFor('manager');
    const loads = await as(viewer, (desk) => teamLoad(desk, null, null));
    expect(loads.some(({ cases }) => cases > 0)).toBe(true);
    for (const { staffMember, cases, casesOutOfSight } of loads) {
      const rows = await rowsOf(viewer, ofSupports({ staffId: staffMember.id, openOnly: true }));
      expect({ name: staffMember.name, cases }).toEqual({
        name: staffMember.name,
        cases: rows + (casesOutOfSight ?? 0),
      });
    }
  });

  it('is for the line the episodes that it sees: nothing tells of a child in secret', async () => {
    const viewer = viewerFor('line');
    for (const { staffMember, cases } of await as(viewer, (desk) => teamLoad(desk, null, null)))
      expect({
        name: staffMember.name,
        cases: await rowsOf(viewer, ofSupports({ staffId: staffMember.id, openOnly: true })),
      }).toEqual({ name: staffMember.name, cases });
  });
});

describe('a figure of local gaps', () => {
  it.each(['manager', 'direct-worker'] as const)(
    'of %s has as many gaps behind it',
    async (role) => {
      const viewer = viewerFor(role);
      for (const { authorityGss, open, met } of await as(viewer, gapCounts))
        for (const [state, count] of [
          ['OPEN', open],
          ['MET', met],
        ] as const) {
          const filter = { authorityGss, states: [state] };
          expect(await rowsOf(viewer, (desk, page) => gapPage(desk, { ...page, filter }))).toBe(
            count,
          );
        }
    },
  );
});

describe('a figure of the outcomes of a cohort', () => {
  const cohort = { openedFrom: addDays(today, -2 * 365), openedUntil: today };

  it('has as many episodes behind it, in every domain and for every kind of worker', async () => {
    const viewer = viewerFor('manager');
    const { rows, facts } = await as(viewer, (desk) => outcomeCohort(desk, cohort));
    expect(rows.some(({ measured }) => measured > 0)).toBe(true);
    const behind = (more: object) =>
      rowsOf(viewer, (desk, page) =>
        outcomeEpisodePage(desk, { ...page, input: { ...cohort, group: 'ALL', ...more } as never }),
      );
    for (const row of rows) {
      const { route, domain } = row;
      const figures: Readonly<Record<OutcomeGroup, number>> = {
        ALL: row.episodes,
        MEASURED: row.measured,
        NOT_APPLICABLE: row.notApplicable,
        MISSING: row.missing,
        BETTER: row.better,
        SAME: row.same,
        WORSE: row.worse,
      };
      for (const [group, count] of Object.entries(figures).filter(([, figure]) => figure > 0))
        expect({ domain, group, rows: await behind({ route, domain, group }) }).toEqual({
          domain,
          group,
          rows: count,
        });
      expect(row.measured + row.missing + row.notApplicable).toBe(row.episodes);
      expect(row.better + row.same + row.worse).toBe(row.measured);
    }
    expect(facts.length).toBeGreaterThan(0);
    for (const { route, kind, children } of facts)
      expect({ kind, rows: await behind({ route, factKind: kind }) }).toEqual({
        kind,
        rows: children,
      });
  });
});

describe('a figure of consultations and of the calendar', () => {
  it.each(['manager', 'rpc'] as const)('of %s has as many rows behind it', async (role) => {
    const viewer = viewerFor(role);
    for (const filter of [{}, { mine: true }, { openOnly: true }, { adviceOverdue: true }])
      expect(
        await rowsOf(viewer, (desk, page) => consultationPage(desk, { ...page, filter })),
      ).toBe(await as(viewer, (desk) => consultationCount(desk, filter)));
    const span = {
      fromOn: addDays(today, -14),
      untilOn: addDays(today, 28),
      scope: 'TEAM',
    } as const;
    const days = await as(viewer, (desk) => calendarDays(desk, span));
    expect(days.length).toBeGreaterThan(5);
    for (const { on, entries } of days.slice(0, 20))
      expect(
        await rowsOf(viewer, (desk, page) =>
          calendarPage(desk, { ...span, ...page, fromOn: on, untilOn: on }),
        ),
      ).toBe(entries);
  });
});
