import { describe, expect, test } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { firstSessions } from '@ictg/kit/demo';
import { howMany } from '@ictg/kit/testing';
import { inventedStems } from '../name/invented-name.js';
import { publishedQuarters } from '../plan/volume.data.js';
import type { ChildDraft } from './child-draft.js';
import { draftWorld } from './draft-world.js';

const howManySeeds = ['ictg', ...Array.from({ length: howMany(2, 30) }, (_, n) => `seed ${n}`)];
const world = draftWorld({ seed: 'ictg', worldDate: '2026-11-24', children: 2000 });
const since = world.children.filter(({ slot }) => slot.receivedOn >= '2018-10-01');
const helpedByRpc = since.filter((child) => routes(child).includes('RPC'));

function routes(child: ChildDraft): readonly string[] {
  return child.referrals.flatMap(({ episode }) => episode?.route ?? []);
}

function share<Item>(among: readonly Item[], holds: (item: Item) => boolean): number {
  return (100 * among.filter(holds).length) / among.length;
}

function ageAtReferral({ slot, profile }: ChildDraft): number {
  const years = Number(slot.receivedOn.slice(0, 4)) - Number(profile.bornOn.slice(0, 4));
  return slot.receivedOn.slice(5) >= profile.bornOn.slice(5) ? years : years - 1;
}

describe('children helped by RPCs are as published, within one point', () => {
  const boys = helpedByRpc.filter(({ profile }) => profile.sex === 'MALE');
  const girls = helpedByRpc.filter(({ profile }) => profile.sex === 'FEMALE');
  const exploited = (kind: 'CRIMINAL' | 'SEXUAL') => (child: ChildDraft) =>
    child.profile.exploitation.includes(kind);

  test.each([
    [
      'a third of all children since October 2018',
      100 / 3,
      share(since, (child) => helpedByRpc.includes(child)),
    ],
    ['criminal exploitation', 75, share(helpedByRpc, exploited('CRIMINAL'))],
    [
      'UK nationals',
      90,
      share(helpedByRpc, ({ profile }) => profile.origin.nationality === 'British'),
    ],
    ['boys', 70, share(helpedByRpc, ({ profile }) => profile.sex === 'MALE')],
    [
      'aged 15 to 17',
      76,
      share(helpedByRpc, (child) => ageAtReferral(child) >= 15 && ageAtReferral(child) <= 17),
    ],
    ['criminal exploitation of boys', 98, share(boys, exploited('CRIMINAL'))],
    ['sexual exploitation of girls', 80, share(girls, exploited('SEXUAL'))],
  ])('%s: %f per cent', (_, published, found) => {
    expect(Math.abs(found - published)).toBeLessThanOrEqual(1);
  });

  test('there is none before October 2018', () => {
    expect(
      world.children.filter(
        (child) => child.slot.receivedOn < '2018-10-01' && routes(child).includes('RPC'),
      ),
    ).toEqual([]);
  });
});

describe('the years to 2019', () => {
  test.each(
    publishedQuarters.map(
      (quarter, at) =>
        [quarter.from, quarter, publishedQuarters[at + 1]?.from ?? '2020-01-01'] as const,
    ),
  )('have the published children in the quarter from %s', (_, quarter, until) => {
    const children = world.children.filter(
      ({ slot }) => slot.receivedOn >= quarter.from && slot.receivedOn < until,
    );
    const first = (route: string) =>
      children.filter(({ slot }) => slot.fate.kind === 'SUPPORTED' && slot.fate.route === route)
        .length;
    expect({ direct: first('DIRECT_WORKER'), rpc: first('RPC') }).toEqual({
      direct: quarter.direct,
      rpc: quarter.rpc,
    });
  });
});

test('councils refer more in the 90 days after an awareness session than in those before, and not twice as often', () => {
  const referred = (from: number, until: number) =>
    firstSessions.flatMap(({ authority, on }) =>
      world.children.filter(
        ({ authority: { code }, slot: { receivedOn } }) =>
          code === authority && receivedOn >= addDays(on, from) && receivedOn < addDays(on, until),
      ),
    ).length;
  const [before, after] = [referred(-90, 0), referred(0, 90)];
  expect(before).toBeGreaterThan(60);
  expect(after / before).toBeGreaterThan(1.2);
  expect(after / before).toBeLessThan(2.2);
});

describe('the rules decide', () => {
  const decided = world.children.flatMap((child) =>
    child.referrals.flatMap((referral) =>
      referral.decided ? [{ child, referral, ...referral.decided }] : [],
    ),
  );

  test('every offer is what the rules offer, or is overridden with a reason where they leave it to a person', () => {
    for (const { child, referral, decision } of decided) {
      if (referral.fate.kind !== 'SUPPORTED') continue;
      if (decision.offer === referral.fate.route) continue;
      expect(decision.offer).toBe('DECISION_NEEDED');
      expect(child.circumstance.overrideReason).toMatch(/\.$/);
    }
  });

  test('what is not accepted is so for a reason that the rules share', () => {
    const shared = {
      ADULT_AFTER_DETERMINATION: 'NOT_ELIGIBLE',
      NO_TRAFFICKING_CONCERN: 'NOT_ELIGIBLE',
      OUTSIDE_COVERAGE: 'ADVICE_ONLY',
    } as const;
    for (const { referral, decision } of decided)
      if (referral.fate.kind === 'NOT_ACCEPTED' && referral.fate.reason in shared)
        expect(decision.offer).toBe(shared[referral.fate.reason as keyof typeof shared]);
  });

  test('every kind of worker is there: post-18 workers while their pilot ran', () => {
    const roles = new Set(
      world.children.flatMap((child) =>
        child.referrals.flatMap(({ episode }) => episode?.stints.map(({ role }) => role) ?? []),
      ),
    );
    expect([...roles].sort()).toEqual([
      'DIRECT_WORKER',
      'POST_18_WORKER',
      'REGIONAL_PRACTITIONER',
      'RPC',
    ]);
  });
});

describe('people are made up', () => {
  test('every child’s family name has an invented part', () => {
    for (const { profile } of world.children)
      expect(inventedStems.some((stem) => profile.name.familyName.includes(stem))).toBe(true);
  });

  test('names come from many places, with their own letters and without', () => {
    const names = world.children.map(({ profile }) => profile.name);
    expect(
      names.filter(({ givenNames }) => /[^\p{ASCII}]/u.test(givenNames)).length,
    ).toBeGreaterThan(50);
    expect(new Set(names.map(({ familyName }) => familyName)).size).toBeGreaterThan(800);
    expect(
      new Set(world.children.map(({ profile }) => profile.origin.nationality)).size,
    ).toBeGreaterThan(10);
  });
});

describe.each(howManySeeds)('support in the world of seed %s', (seed) => {
  const other =
    seed === 'ictg' ? world : draftWorld({ seed, worldDate: world.worldDate, children: 1500 });
  const episodes = other.children.flatMap((child) =>
    child.referrals.flatMap(({ episode }) => (episode ? [{ child, episode }] : [])),
  );

  test('a child is never between two guardians, and never has two', () => {
    for (const { episode } of episodes)
      episode.stints.forEach((stint, index) => {
        expect(stint.worker).toBeDefined();
        const next = episode.stints[index + 1];
        if (next) expect(stint.untilAt).toEqual(next.fromAt);
        if (stint.untilAt) expect(stint.untilAt.getTime()).toBeGreaterThan(stint.fromAt.getTime());
      });
  });

  test('guardians are in post when they begin, and have left nobody behind when they went', () => {
    for (const { episode } of episodes)
      for (const { worker, fromAt, untilAt } of episode.stints) {
        expect(
          worker && worker.fromAt <= fromAt && (worker.untilAt === null || worker.untilAt > fromAt),
        ).toBe(true);
        if (worker?.untilAt && untilAt === null)
          throw new Error(`${worker.subject} left a child behind.`);
      }
  });

  test('it does not outlast the eighteenth birthday by more than weeks, but for the post-18 pilot', () => {
    for (const { child, episode } of episodes) {
      if (episode.postEighteenFrom) continue;
      const grownUp = `${Number(child.profile.bornOn.slice(0, 4)) + 18}${child.profile.bornOn.slice(4)}`;
      const last = episode.endedOn ?? world.worldDate;
      expect(new Date(last).getTime() - new Date(grownUp).getTime()).toBeLessThan(40 * 86_400_000);
    }
  });

  test('before May 2021 it ended within 18 months', () => {
    for (const { episode } of episodes)
      if (episode.endedOn && episode.endedOn < '2021-05-01')
        expect(
          (new Date(episode.endedOn).getTime() - episode.openedAt.getTime()) / 86_400_000,
        ).toBeLessThan(552);
  });
});

test.each([10, 12, 37, 100, 450])('a world of %i children has exactly so many', (children) => {
  expect(draftWorld({ seed: 'any', worldDate: '2026-11-24', children }).children).toHaveLength(
    children,
  );
});

test.each(['2026-02-28', '2026-07-06', '2027-12-31', '2024-02-29'])(
  'a world can stand on %s',
  (worldDate) => {
    const { children } = draftWorld({ seed: 'any', worldDate, children: 400 });
    expect(children).toHaveLength(400);
    for (const { slot } of children) expect(slot.receivedOn < worldDate).toBe(true);
  },
);
