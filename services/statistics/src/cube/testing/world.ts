import { createHash } from 'node:crypto';
import { authorities, authoritiesAsOn, siteCoverage } from '@ictg/kit/geography';
import {
  reasons,
  timeBands,
  type ChildInCare,
  type CountedChild,
  type CountedReferral,
  type CountedWorld,
  type Reason,
  type TimeBand,
} from '../counted-child.js';
import { inventedItems } from '../../activity/testing/items.js';
import { lastDay, quartersBetween } from '../period.js';
import { placeOfAuthority } from '../place.js';

/** Children invented for the tests of the cube: uneven over the country, growing over the years, mostly where served. */
export function inventedWorld({
  children = 13_000,
  inCare = 2_000,
  items = 100,
  seed = 1,
} = {}): CountedWorld {
  const chance = chances(seed);
  const quarters = quartersBetween('2017-Q1', '2020-Q3');
  const weights = authorities.map(() => Math.exp(1.1 * (chance() + chance() + chance() - 1.5) * 2));
  const pickAuthority = picker(weights, chance);
  const pickQuarter = picker(
    quarters.map((_, at) => 1 + at / 7),
    chance,
  );
  const tie = (at: number): string =>
    createHash('sha256').update(`${seed} ${at}`).digest('hex').slice(0, 16);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

  const counted = Array.from({ length: children }, (_, at): CountedChild => {
    const quarter = quarters[pickQuarter()] ?? '2017-Q1';
    const today = authorities[pickAuthority()]?.code ?? '';
    const isUnknown = chance() < 0.04;
    const onDay = authoritiesAsOn(today, lastDay(quarter))[0]?.code ?? today;
    const place = placeOfAuthority(onDay) ?? missingPlace;
    const isServed = servedFrom(today) <= lastDay(quarter);
    const worker =
      isServed && chance() < 0.7 ? bandOf(chance) : chance() < 0.04 ? 'LATER' : 'NEVER';
    const isAdult = chance() < 0.05;
    const care = chance();
    return {
      tie: tie(at),
      quarter,
      place: isUnknown ? { ...place, authority: 'UNKNOWN' } : place,
      worker,
      directWorker: chance() < 0.5 ? worker : later(worker, chance),
      reason: isAdult ? 'AGED_18_OR_OVER' : isServed ? pick(otherReasons) : 'AREA_NOT_SERVED',
      lookedAfter: care < 0.35 ? 'YES' : care < 0.9 ? 'NO' : 'UNKNOWN',
      unaccompanied: chance() < 0.25 ? 'YES' : 'NO',
      sex: chance() < 0.7 ? 'MALE' : 'FEMALE',
      age: isAdult ? '18_OR_OVER' : chance() < 0.6 ? '16_TO_17' : '10_TO_15',
      nationalityGroup: pick(['UNITED_KINGDOM', 'ALBANIA', 'VIETNAM', 'SUDAN', 'OTHER']),
      exploitation: pick(['CRIMINAL', 'SEXUAL', 'LABOUR', 'MULTIPLE', 'UNKNOWN']),
    };
  });
  return {
    countedOn: '2026-11-01',
    children: counted,
    inCare: Array.from({ length: inCare }, (_, at) => childInCare(at)),
    referrals: counted.flatMap((child, at) => referralsOf(child, at)),
    sources: (['NRM', 'ICTG', 'LOOKED_AFTER'] as const).map((source) => ({
      source,
      state: 'CURRENT',
      asOf: '2026-10-31T18:00:00.000Z',
      rows: counted.length,
      digest: createHash('sha256').update(source).digest('hex'),
      authorities: authorities.map(({ code }) => code),
    })),
    linkage: {
      method: 'fellegi-sunter/1',
      quality: [
        {
          left: 'NRM',
          right: 'ICTG',
          by: 'ALL',
          group: 'ALL',
          precision: { value: 0.98, least: 0.97, greatest: 0.99 },
          recall: { value: 0.96, least: 0.94, greatest: 0.98 },
          basis: 'CLERICAL_SAMPLE',
          sampleSize: 412,
          links: 4_321,
        },
      ],
      links: 4_321,
      linksChanged: 17,
    },
    items: inventedItems(items, quarters, chance),
    workSources: (['ICTG_WORK', 'SESSIONS'] as const).map((source) => ({
      source,
      state: 'CURRENT',
      asOf: '2026-10-31T18:00:00.000Z',
      rows: items,
      digest: createHash('sha256').update(source).digest('hex'),
      authorities: [],
    })),
    from: '2017-Q1',
    to: '2020-Q3',
  };

  function childInCare(at: number): ChildInCare {
    const place = placeOfAuthority(authorities[pickAuthority()]?.code ?? '') ?? missingPlace;
    const first = Math.floor(chance() * quarters.length);
    const stays = quarters.slice(first, first + 1 + Math.floor(chance() * 8));
    const got = chance() < 0.06 ? (stays[0] ?? null) : null;
    return {
      tie: tie(1_000_000 + at),
      stays: stays.map((quarter) => ({ quarter, place })),
      unaccompanied: chance() < 0.06 ? 'YES' : 'NO',
      workerFrom: got,
      directWorkerFrom: chance() < 0.5 ? got : null,
      referredIn: got ?? (chance() < 0.05 ? (stays[0] ?? null) : null),
      hasTraffickingFactor: chance() < 0.03 ? 'YES' : 'NO',
    };
  }

  function referralsOf({ quarter }: CountedChild, at: number): CountedReferral[] {
    const one = { tie: tie(2_000_000 + at), quarter, line: 'CHILD_COUNTED' } as const;
    return chance() < 0.06 ? [one, { ...one, tie: tie(3_000_000 + at), line: 'REPEAT' }] : [one];
  }
}

const missingPlace = {
  authority: 'UNKNOWN',
  force: 'UNKNOWN',
  region: 'UNKNOWN',
  nation: 'UNKNOWN',
} as const;
const otherReasons: readonly Reason[] = reasons.slice(2);

function servedFrom(authority: string): string {
  return (
    siteCoverage.find(({ authorityCodes }) => authorityCodes.includes(authority))?.from ?? '9999'
  );
}

function bandOf(chance: () => number): TimeBand {
  const at = chance();
  return at < 0.4
    ? 'ON_OR_BEFORE'
    : at < 0.75
      ? 'WITHIN_30_DAYS'
      : at < 0.9
        ? 'WITHIN_90_DAYS'
        : 'LATER';
}

function later(band: TimeBand, chance: () => number): TimeBand {
  const from = timeBands.indexOf(band);
  return timeBands[from + Math.floor(chance() * (timeBands.length - from))] ?? 'NEVER';
}

function picker(weights: readonly number[], chance: () => number): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends: number[] = [];
  weights.reduce((sum, weight) => (ends.push(sum + weight), sum + weight), 0);
  return () => {
    const at = chance() * total;
    return ends.findIndex((end) => at < end);
  };
}

/** Numbers from 0 to 1 that come out the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same world with one child fewer. */
export function withoutOneChild(world: CountedWorld, at: number): CountedWorld {
  return { ...world, children: world.children.filter((_, index) => index !== at) };
}
