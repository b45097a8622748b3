import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { answerItems } from '../activity/answer-items.js';
import { attributesOf, subjects } from '../activity/subject.data.js';
import { answerGap } from '../answer/answer.js';
import { Unanswerable, type Dimension, type GapQuery } from '../answer/query.js';
import { Opened } from '../answer/table.js';
import { qualityOf } from '../counting/quality.rules.js';
import { referralLines, unknown, type CountedChild, type Quarter } from '../cube/counted-child.js';
import { ordinal, quarterOf, quartersBetween, yearOf } from '../cube/period.js';
import { placeAt } from '../cube/place.js';
import { hadWorker, statusOf } from '../cube/status.js';
import { chances, inventedWorld, withoutOneChild } from '../cube/testing/world.js';
import { hideLinks, protectQuality } from '../protection/quality.js';
import { buildSnapshot } from './build.js';

const world = inventedWorld({
  children: howMany(700, 1_500),
  inCare: howMany(60, 400),
  items: howMany(150, 600),
});
const gone = 11;
const first = await buildSnapshot(world, undefined, []);
const second = await buildSnapshot(withoutOneChild(world, gone), first, []);
const [before, after] = [first, second].map(({ id, document }) => new Opened(id, document)) as [
  Opened,
  Opened,
];

/** What an attacker knows of a number: it lies between the two. */
type Range = readonly [least: number, greatest: number];
const plus = (ranges: readonly Range[]): Range =>
  ranges.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
const minus = ([a, b]: Range, [c, d]: Range): Range => [Math.max(0, a - d), b - c];

/** Whom a question is about; what is wanted is how many there are of them in one place and quarter. */
interface Target {
  readonly level: 'REGION' | 'POLICE_FORCE' | 'LOCAL_AUTHORITY';
  readonly place: string;
  readonly quarter: Quarter;
  readonly isWithout: boolean;
}

const [start, end] = ['2017-Q1', '2020-Q3'] as const;
const base: GapQuery = {
  measures: ['REFERRED', 'WITHOUT_WORKER'],
  by: [],
  from: start,
  to: end,
  population: 'NRM_CHILD',
  worker: 'ANY',
  window: 'EVER',
  geography: 'COMPARABLE',
};
const answered = new Map<string, ReadonlyMap<string, Range>>();

/** Every figure of an answer by its codes and measure. */
function figures(change: Partial<GapQuery>, of = before): ReadonlyMap<string, Range> {
  const query = { ...base, ...change };
  const name = `${of.id} ${JSON.stringify(query)}`;
  const known = answered.get(name);
  if (known) return known;
  const told = new Map(
    answerGap(query, of, undefined).cells.flatMap(({ keys, measure, interval }) =>
      interval === null ? [] : [[[...keys, measure].join(' '), interval] as const],
    ),
  );
  answered.set(name, told);
  return told;
}

const measureOf = ({ isWithout }: Target) => (isWithout ? 'WITHOUT_WORKER' : 'REFERRED');
const figure = (told: ReadonlyMap<string, Range>, ...keys: readonly string[]): Range =>
  told.get(keys.join(' ')) ?? [0, 0];
const all = (level: Target['level']) => [level] as readonly Dimension[];

/** Each way in which somebody clever gets at a number that they were not told by itself. */
const ways: Readonly<Record<string, (target: Target) => Range | undefined>> = {
  'asking for it': (one) =>
    figure(figures({ by: ['QUARTER', ...all(one.level)] }), one.quarter, one.place, measureOf(one)),
  'a period that ends with it, less one that ends before it': (one) => {
    if (one.quarter === start) return undefined;
    const to = quarterOf(ordinal(one.quarter) - 1);
    const until = (last: Quarter) =>
      figure(figures({ by: all(one.level), to: last }), one.place, measureOf(one));
    return minus(until(one.quarter), until(to));
  },
  'a year less its other quarters': (one) => {
    const year = yearOf(one.quarter);
    const whole = figure(
      figures({ by: ['YEAR', ...all(one.level)] }),
      year,
      one.place,
      measureOf(one),
    );
    const others = quartersBetween(start, end).filter(
      (quarter) => yearOf(quarter) === year && quarter !== one.quarter,
    );
    const told = figures({ by: ['QUARTER', ...all(one.level)] });
    return minus(
      whole,
      plus(others.map((quarter) => figure(told, quarter, one.place, measureOf(one)))),
    );
  },
  'the whole country less every other place': (one) => {
    const told = figures({ by: ['QUARTER', ...all(one.level)] });
    const others = [...told].flatMap(([key, range]) => {
      const [quarter, place, measure] = key.split(' ');
      return quarter === one.quarter && place !== one.place && measure === measureOf(one)
        ? [range]
        : [];
    });
    return minus(figure(figures({ by: ['QUARTER'] }), one.quarter, measureOf(one)), plus(others));
  },
  'a place that holds it, less the others in it': (one) => {
    if (one.level !== 'LOCAL_AUTHORITY') return undefined;
    const level = 'POLICE_FORCE' as const;
    const force = parentOf.get(one.place);
    if (force === undefined) return undefined;
    const told = figures({ by: ['QUARTER', 'LOCAL_AUTHORITY'] });
    const others = [...parentOf].flatMap(([place, parent]) =>
      parent === force && place !== one.place
        ? [figure(told, one.quarter, place, measureOf(one))]
        : [],
    );
    const whole = figures({ by: ['QUARTER', level] });
    // Children of the force whose authority is not known are in the whole too: what is left is the most there may be.
    const [, most] = minus(figure(whole, one.quarter, force, measureOf(one)), plus(others));
    return [0, most];
  },
  'the boundaries of another day': (one) =>
    one.level !== 'LOCAL_AUTHORITY' || one.place.startsWith('AREA')
      ? undefined
      : figures({ by: ['QUARTER', 'LOCAL_AUTHORITY'], geography: 'TODAY' }).get(
          `${one.quarter} ${one.place} ${measureOf(one)}`,
        ),
  'all less those with a worker': (one) => {
    if (!one.isWithout || one.level !== 'REGION') return undefined;
    const told = figures({ by: ['QUARTER', 'REGION', 'REASON'] });
    const had = figure(told, one.quarter, one.place, 'HAD_WORKER', 'REFERRED');
    const whole = figures({ by: ['QUARTER', 'REGION'], measures: ['REFERRED'] });
    return minus(figure(whole, one.quarter, one.place, 'REFERRED'), had);
  },
  'the time bands added up': (one) => {
    if (one.isWithout || one.level !== 'REGION') return undefined;
    const told = figures({ by: ['QUARTER', 'REGION', 'TIME_BAND'], measures: ['REFERRED'] });
    const bands = ['ON_OR_BEFORE', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS', 'LATER', 'NEVER'];
    return plus(bands.map((band) => figure(told, one.quarter, one.place, band, 'REFERRED')));
  },
  'those looked after and those not, added up': (one) => {
    const told = figures({ by: ['QUARTER', ...all(one.level), 'LOOKED_AFTER'] });
    return plus(
      ['YES', 'NO', 'UNKNOWN'].map((care) =>
        figure(told, one.quarter, one.place, care, measureOf(one)),
      ),
    );
  },
  'the snapshot after it, of which one child is known to be gone': (one) => {
    const told = figures({ by: ['QUARTER', ...all(one.level)] }, after);
    const [least, greatest] = figure(told, one.quarter, one.place, measureOf(one));
    const left = isOf(one, world.children[gone]) ? 1 : 0;
    return [least + left, greatest + left];
  },
};

const parentOf = new Map(
  world.children
    .filter(({ place }) => place.authority !== unknown)
    .map(({ place }) => [placeAt(place, 'LOCAL_AUTHORITY', 'COMPARABLE'), place.force] as const),
);

function isOf({ level, place, quarter, isWithout }: Target, child: CountedChild | undefined) {
  return (
    child?.quarter === quarter &&
    placeAt(child.place, level, 'COMPARABLE') === place &&
    !(isWithout && hadWorker(statusOf(child), 'ANY', 'EVER'))
  );
}

describe('an attacker who puts answers together', () => {
  const chance = chances(4);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const known = new Map<string, Range>();
  const truths = new Map<string, number>();

  it.each(Object.entries(ways))('%s: recovers nobody', (name, way) => {
    const tries = howMany(60, Math.ceil(10_000 / Object.keys(ways).length));
    let [told, small] = [0, 0];
    for (let at = 0; at < tries; at++) {
      const child = pick(world.children);
      const level = pick(['REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'] as const);
      const one: Target = {
        level,
        place: placeAt(child.place, level, 'COMPARABLE'),
        quarter: child.quarter,
        isWithout: chance() < 0.5,
      };
      const found = way(one);
      if (found === undefined) continue;
      const key = JSON.stringify(one);
      const truth = truths.get(key) ?? world.children.filter((other) => isOf(one, other)).length;
      truths.set(key, truth);
      const [least, greatest] = known.get(key) ?? [0, Infinity];
      // What was found out in other ways about the same children counts too.
      const open = [Math.max(least, found[0]), Math.min(greatest, found[1])] as const;
      known.set(key, open);
      told += 1;
      if (truth >= 1 && truth <= 4) small += 1;
      if (truth < open[0] || truth > open[1])
        throw new Error(
          `${name} would be wrong of ${key}: ${String(truth)} is not in ${String(open)}`,
        );
      if (open[1] - open[0] < 4)
        throw new Error(`${name} leaves ${String(open)} of ${key}, truly ${String(truth)}`);
    }
    expect(told).toBeGreaterThan(5);
    if (told > 20) expect(small).toBeGreaterThan(0);
  });

  it('two snapshots one child apart: what moved went down by one step, in cells of that child alone', () => {
    const child = world.children[gone];
    for (const level of ['REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'] as const) {
      const values = (of: Opened) =>
        answerGap({ ...base, by: ['QUARTER', level] }, of, undefined).cells;
      const [then, now] = [values(before), values(after)];
      then.forEach(({ keys, measure, value }, at) => {
        const moved = (now[at]?.value ?? 0) - (value ?? 0);
        if (moved === 0) return;
        expect([moved, keys[0], measure === 'REFERRED' || measure === 'WITHOUT_WORKER']).toEqual([
          -5,
          child?.quarter,
          true,
        ]);
      });
    }
  });

  it('the lines of the reconciliation beside the cube: no quarter is told nearer than either tells it', () => {
    const counted = figures({ by: ['QUARTER'], measures: ['REFERRED'] });
    const error = before.document.referred.furthest['ALL/QUARTER/NONE/ALL'] ?? 0;
    for (const quarter of quartersBetween(start, end)) {
      const lines = before.document.referrals.filter(
        (one) =>
          one.quarter === quarter &&
          ['CHILD_COUNTED', 'PLACE_UNKNOWN', 'AGED_18_OR_OVER'].includes(one.line),
      );
      const sum = lines.reduce((total, { value }) => total + value, 0);
      const [least, greatest] = figure(counted, quarter, 'REFERRED');
      // One number and not two: what the lines say together is what the cube says.
      expect([least, greatest]).toEqual([Math.max(0, sum - error), sum + error]);
      expect(greatest - least).toBeGreaterThanOrEqual(4);
    }
  });

  it('how many cells were audited: in tens, which one child more rarely changes', () => {
    for (const { audit } of [before.document, after.document])
      for (const { cellsSolved } of audit.cubes ?? []) expect(cellsSolved % 10).toBe(0);
  });

  it('a line of the reconciliation that is or is not there: every line of every quarter is', () => {
    const told = before.document.referrals.map(({ quarter, line }) => `${quarter} ${line}`);
    const every = quartersBetween(start, end).flatMap((quarter) =>
      referralLines.map((line) => `${quarter} ${line}`),
    );
    expect(told).toEqual(every);
  });

  it('the verdict of the audit: no number in it moves with one child', async () => {
    const one = {
      ...world,
      children: world.children.slice(0, 1),
      inCare: [],
      referrals: [],
      items: [],
    };
    const [nobody, somebody] = await Promise.all(
      [{ ...one, children: [] }, one].map((some) => buildSnapshot(some, undefined, [])),
    );
    expect(somebody?.document.audit).toEqual(nobody?.document.audit);
    expect(second.document.audit).toEqual(first.document.audit);
  });

  it('the interval of an estimate of the links: tells neither how many there are nor how many were missed', () => {
    const groups = { NATIONALITY_GROUP: 'AFRICA', SEX: 'FEMALE', REGION: 'E12000003' };
    const tell = (links: number, linked: number, missed: number) =>
      protectQuality(
        qualityOf('NRM', 'ICTG', [
          ...Array.from({ length: links }, () => ({ linked, missed: 0, groups })),
          ...Array.from({ length: missed }, () => ({ linked: null, missed: 1, groups })),
        ]),
        {},
      );
    for (const linked of [0.97, 0.999, 1]) {
      for (let links = 0; links < 50; links++) expect(tell(links, linked, 3)).toEqual([]);
      const told = new Map<string, { missed: Set<number>; links: Set<number> }>();
      for (let links = 50; links < 400; links += 1)
        for (let missed = 0; missed < 40; missed += 1) {
          const words = JSON.stringify(tell(links, linked, missed));
          const alike = told.get(words) ?? { missed: new Set(), links: new Set() };
          told.set(words, alike);
          alike.missed.add(missed);
          alike.links.add(links);
        }
      // At the ends of what is tried there are others that would be told alike.
      for (const { missed, links } of told.values())
        if (!missed.has(39) && !links.has(399))
          expect(Math.min(missed.size, links.size)).toBeGreaterThanOrEqual(5);
    }
    expect(tell(137, 0.97, 0)[0]).toMatchObject({
      precision: { value: 0.95, least: 0.9, greatest: 1 },
      recall: { value: 0.95, least: 0.9, greatest: 1 },
    });
  });

  it('that the links of a group are told of from one snapshot on: nobody knows from which number on', () => {
    const groups = { NATIONALITY_GROUP: 'AFRICA', SEX: 'FEMALE', REGION: 'E12000003' };
    const lines = (links: number) =>
      qualityOf(
        'NRM',
        'ICTG',
        Array.from({ length: links }, () => ({ linked: 0.97, missed: 0, groups })),
      );
    const firstTold = (secret: string) => {
      const hidden = hideLinks(lines(1), secret);
      let links = 50;
      while (!protectQuality(lines(links), hidden).some(({ by }) => by === 'REGION')) links += 1;
      return links;
    };
    const firsts = new Set(Array.from({ length: 200 }, (_, at) => firstTold(`secret ${at}`)));
    expect(firsts.size).toBe(20);
    const before = hideLinks(lines(60), 'a secret');
    expect(hideLinks(lines(90), 'another secret', before)).toEqual(before);
  });

  it('attributes of what the service did, by complement: no cell is left fewer than five numbers', () => {
    for (const subject of subjects)
      for (const attribute of attributesOf[subject]) {
        const by = subject === 'POST' ? [] : (['YEAR'] as const);
        const ask = (dimensions: Parameters<typeof answerItems>[0]['by']) =>
          answerItems(
            { subject, measures: ['COUNT'], by: dimensions, from: start, to: end },
            before,
            undefined,
          ).cells;
        const whole = new Map(
          ask(by).map(({ keys, interval }) => [keys.join(), interval ?? [0, 0]]),
        );
        const cells = ask([...by, attribute]);
        for (const { keys, interval } of cells) {
          const period = keys.slice(0, -1).join();
          const others = cells.filter(
            (other) => other.keys !== keys && other.keys.slice(0, -1).join() === period,
          );
          const rest = minus(
            (whole.get(period) ?? [0, 0]) as Range,
            plus(others.map((other) => other.interval ?? [0, 0])),
          );
          const open = [
            Math.max(interval?.[0] ?? 0, rest[0]),
            Math.min(interval?.[1] ?? 0, rest[1]),
          ];
          expect((open[1] ?? 0) - (open[0] ?? 0)).toBeGreaterThanOrEqual(4);
        }
      }
  });

  it('refusals: the same words whatever is in the snapshot, so that none tells of what it hides', () => {
    const empty = new Opened('x', {
      ...before.document,
      referred: { ...before.document.referred, cells: [] },
      service: { cubes: [], sources: before.document.service?.sources ?? [] },
    });
    const said = (of: Opened, change: Partial<GapQuery>): string => {
      try {
        const { notices, cells } = answerGap({ ...base, ...change }, of, undefined);
        const rows = cells.map(({ keys, measure }) => `${keys.join()} ${measure}`).join('|');
        // What may be told instead follows from figures that are told: the first says why not.
        return `${notices[0]?.sentence ?? ''} ${createHash('sha256').update(rows).digest('hex')}`;
      } catch (fault) {
        if (fault instanceof Unanswerable) return `${fault.field} ${fault.message}`;
        throw fault;
      }
    };
    for (const change of [
      { by: ['QUARTER', 'LOCAL_AUTHORITY', 'REASON'] },
      { by: ['QUARTER', 'LOCAL_AUTHORITY'], measures: ['SHARE'] },
      { by: ['REGION', 'LOCAL_AUTHORITY'] },
      { by: ['LOCAL_AUTHORITY'], measures: ['ADJUSTED_SHARE'] },
      { population: 'LOOKED_AFTER', by: ['REGION'] },
    ] as const)
      expect(said(before, change as Partial<GapQuery>)).toBe(
        said(empty, change as Partial<GapQuery>),
      );
  });
});
