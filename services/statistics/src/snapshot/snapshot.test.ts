import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { answerGap, type Figure } from '../answer/answer.js';
import { dimensions, planFor, Unanswerable, type GapQuery } from '../answer/query.js';
import { Opened } from '../answer/table.js';
import { inventedWorld, chances } from '../cube/testing/world.js';
import { hadWorker, statusOf } from '../cube/status.js';
import { authorityAt } from '../cube/place.js';
import { yearOf } from '../cube/period.js';
import { csvOf } from '../export/csv.js';
import { datasetOf } from '../export/dataset.js';
import { jsonStatOf } from '../export/json-stat.js';
import { odsOf } from '../export/ods.js';
import { sheetOf } from '../export/sheet.js';
import { buildSnapshot } from './build.js';
import { snapshotId, type SnapshotDocument } from './document.js';
import { tellTheSame } from './unchanged.rules.js';

const world = inventedWorld({ children: howMany(1_500, 13_312), inCare: howMany(400, 20_000) });
const first = await buildSnapshot(world, undefined, []);
const opened = new Opened(first.id, JSON.parse(first.text) as SnapshotDocument);

const question: GapQuery = {
  measures: ['REFERRED', 'WITHOUT_WORKER'],
  by: ['QUARTER', 'LOCAL_AUTHORITY'],
  from: '2017-Q1',
  to: '2020-Q3',
  population: 'NRM_CHILD',
  worker: 'ANY',
  window: 'EVER',
  geography: 'COMPARABLE',
};
const ask = (change: Partial<GapQuery> = {}, from = opened) =>
  answerGap({ ...question, ...change }, from, undefined);
const sumOf = (figures: readonly Figure[], measure: string): number =>
  figures.reduce((sum, one) => sum + (one.measure === measure ? (one.value ?? 0) : 0), 0);

describe('a snapshot', () => {
  it('is named by its bytes, and the same children make the same bytes', async () => {
    expect(first.id).toBe(snapshotId(first.text));
    const again = await buildSnapshot(world, undefined, []);
    expect(again.text).toBe(first.text);
  });

  it('is not published again while nothing has changed but the minute of reading', async () => {
    const before = { id: first.id, document: first.document, choices: first.choices };
    const later = world.sources.map((one) => ({ ...one, asOf: '2026-01-02T03:04:05.000Z' }));
    const again = await buildSnapshot({ ...world, sources: later }, before, []);
    expect(again.id).not.toBe(first.id);
    expect(tellTheSame(again.document, first.document)).toBe(true);
    const { document } = first;
    const [one, ...others] = document.sources;
    for (const changed of [
      { ...document, countedOn: '2020-01-01' },
      { ...document, sources: others },
      { ...document, sources: [{ ...one, digest: 'another' } as typeof one & object, ...others] },
      { ...document, sources: [{ ...one, state: 'STALE' } as typeof one & object, ...others] },
      { ...document, referred: { ...document.referred, cells: document.referred.cells.slice(1) } },
    ])
      expect(tellTheSame(changed, document)).toBe(false);
  });

  it('holds no tie, no mark and no cell of 0', () => {
    for (const { tie } of world.children.slice(0, 200)) expect(first.text).not.toContain(tie);
    expect(first.text).not.toContain(first.choices.referred[0]?.mark);
    expect(opened.document.referred.cells.every(({ value }) => value >= 5)).toBe(true);
  });

  it('is audited by a solver before it is published', () => {
    expect(first.document.audit).toMatchObject({ isSafe: true });
    expect(first.document.audit.narrowest).toBeGreaterThanOrEqual(5);
    expect(first.document.audit.cellsSolved).toBeGreaterThan(10);
  });
});

describe('an answer', () => {
  it('adds up: authorities, forces, regions and nations all give the total of the quarter', () => {
    const { totals } = ask();
    for (const by of ['LOCAL_AUTHORITY', 'POLICE_FORCE', 'REGION', 'NATION'] as const)
      for (const measure of ['REFERRED', 'WITHOUT_WORKER'])
        expect(sumOf(ask({ by: ['QUARTER', by] }).cells, measure)).toBe(
          sumOf(
            totals.filter(({ keys }) => keys.length === 0),
            measure,
          ),
        );
  });

  it('has reasons that add up to the gap exactly, under every window and worker', () => {
    for (const worker of ['ANY', 'DIRECT_WORKER'] as const)
      for (const window of ['EVER', 'ON_OR_BEFORE', 'WITHIN_90_DAYS'] as const)
        for (const cell of ask({ by: ['YEAR', 'LOCAL_AUTHORITY'], worker, window }).cells)
          if (cell.measure === 'WITHOUT_WORKER')
            expect(cell.reasonSplit?.reduce((sum, { value }) => sum + value, 0)).toBe(cell.value);
  });

  it('states an interval in which the truth, counted on its own, lies in every cell', () => {
    for (const [window, population] of [
      ['EVER', 'NRM_CHILD'],
      ['WITHIN_30_DAYS', 'NRM_CHILD_LOOKED_AFTER'],
    ] as const) {
      const truth = new Map<string, number>();
      for (const child of world.children) {
        if (hadWorker(statusOf(child), 'ANY', window)) continue;
        if (population !== 'NRM_CHILD' && child.lookedAfter !== 'YES') continue;
        const key = `${yearOf(child.quarter)} ${authorityAt(child.place.authority, 'COMPARABLE')}`;
        truth.set(key, (truth.get(key) ?? 0) + 1);
      }
      const { cells } = ask({ by: ['YEAR', 'LOCAL_AUTHORITY'], window, population });
      const without = cells.filter(({ measure }) => measure === 'WITHOUT_WORKER');
      expect(without.length).toBeGreaterThan(500);
      for (const { keys, interval } of without) {
        const [least, greatest] = interval ?? [0, -1];
        const count = truth.get(keys.join(' ')) ?? 0;
        expect(count >= least && count <= greatest, `${keys.join(' ')}: ${count}`).toBe(true);
      }
    }
  });

  it('tells no share of fewer than ten, none of 0% or 100%, and none for an authority in a quarter', () => {
    const { cells } = ask({ measures: ['REFERRED', 'SHARE'], by: ['YEAR', 'LOCAL_AUTHORITY'] });
    const referred = new Map(
      cells.flatMap((one) =>
        one.measure === 'REFERRED' ? [[one.keys.join(), one.value ?? 0]] : [],
      ),
    );
    for (const { keys, measure, value, marker } of cells) {
      if (measure !== 'SHARE') continue;
      if ((referred.get(keys.join()) ?? 0) < 10) expect(marker).toBe('CONFIDENTIAL');
      expect([0, 1]).not.toContain(value);
    }
    const fine = ask({ measures: ['REFERRED', 'WITHOUT_WORKER', 'SHARE'] });
    expect(fine.notices[0]?.sentence).toContain('Shares are told for an authority and year');
    expect(fine.notices[0]?.by).toEqual(['YEAR', 'LOCAL_AUTHORITY']);
    expect(fine.cells.every((one) => one.measure !== 'SHARE' || one.value === null)).toBe(true);
  });

  it('offers the finest by which shares can be told, where by what was asked none can', () => {
    const { notices } = ask({ measures: ['SHARE'] });
    const by = notices.at(-1)?.by ?? [];
    expect(notices.at(-1)?.sentence).toContain('The finest by which many can be told is');
    const told = (dimensions: GapQuery['by']) =>
      ask({ measures: ['SHARE'], by: dimensions }).cells.filter(({ value }) => value !== null);
    expect(told(['QUARTER', 'LOCAL_AUTHORITY'])).toEqual([]);
    expect(told(by).length).toBeGreaterThan(5);
    expect(ask({ measures: ['SHARE'], by: ['YEAR'] }).notices).toEqual([]);
  });

  it('goes back to the finest that may be published where reasons are asked for too finely', () => {
    const answer = ask({ by: ['QUARTER', 'LOCAL_AUTHORITY', 'REASON'] });
    expect(answer.query.by).toEqual(['YEAR', 'LOCAL_AUTHORITY', 'REASON']);
    expect(answer.notices[0]?.sentence).toContain('finer than may be published');
  });

  it.each([
    [{ by: ['REGION', 'LOCAL_AUTHORITY'] }, 'one level of place'],
    [{ by: ['QUARTER', 'QUARTER'] }, 'only once'],
    [{ population: 'LOOKED_AFTER', by: ['REGION'] }, 'add QUARTER'],
    [{ from: '2020-Q1', to: '2019-Q1' }, 'swap them'],
    [{ measures: [] }, 'at least one measure'],
  ] as const)('refuses %j in a sentence', (change, sentence) => {
    expect(() => ask(change as Partial<GapQuery>)).toThrow(Unanswerable);
    expect(() => ask(change as Partial<GapQuery>)).toThrow(sentence);
  });

  it('marks what a missing or stale source leaves open, and never turns it into zero', () => {
    const without = (source: string, state: string): Opened =>
      new Opened('x', {
        ...opened.document,
        sources: opened.document.sources.map((one) =>
          one.source === source ? ({ ...one, state } as typeof one) : one,
        ),
      });
    const lacks = ask({}, without('ICTG', 'MISSING')).cells;
    expect(
      lacks.every(({ measure, value, marker }) =>
        measure === 'REFERRED' ? value !== null : value === null && marker === 'UNAVAILABLE',
      ),
    ).toBe(true);
    const care = ask({ population: 'LOOKED_AFTER' }, without('LOOKED_AFTER', 'MISSING')).cells;
    expect(care.every(({ marker }) => marker === 'UNAVAILABLE')).toBe(true);
    expect(ask({}, without('NRM', 'STALE')).cells[0]?.marker).toBe('UNRELIABLE');
  });

  it('has the sign for what could not be: a co-ordinator on the day before there were any', () => {
    const { cells } = ask({
      by: ['QUARTER', 'REASON'],
      worker: 'DIRECT_WORKER',
      window: 'ON_OR_BEFORE',
    });
    const early = cells.find(({ keys }) => keys.join() === '2018-Q1,RPC_ONLY');
    const late = cells.find(({ keys }) => keys.join() === '2019-Q1,RPC_ONLY');
    expect([early?.marker, late?.marker]).toEqual(['NOT_APPLICABLE', null]);
  });

  it('adjusts for links missed, beside the raw figure, in fives and only where coarse enough', () => {
    const { cells } = ask({
      measures: ['WITHOUT_WORKER', 'ADJUSTED_WITHOUT_WORKER'],
      by: ['YEAR'],
    });
    for (const { measure, value, interval } of cells) {
      if (measure !== 'ADJUSTED_WITHOUT_WORKER') continue;
      expect((value ?? 1) % 5).toBe(0);
      expect(interval?.[0]).toBeLessThanOrEqual(value ?? 0);
      expect(interval?.[1]).toBeGreaterThanOrEqual(value ?? 0);
    }
    expect(ask({ measures: ['ADJUSTED_SHARE'], by: ['QUARTER'] }).notices).toHaveLength(1);
  });

  it('tells a share of all or of nobody as a band only, adjusted or not, in files as well', () => {
    const layout = planFor({ ...question, by: ['YEAR'] }).layout;
    const nobodyHad = Object.assign(new Opened(first.id, first.document), {
      referred: opened.referred.filter(({ keys }) => keys(layout)[2] === 'YES'),
    });
    const answer = ask({ measures: ['SHARE', 'ADJUSTED_SHARE'], by: ['YEAR'] }, nobodyHad);
    const large = answer.cells.filter(({ interval }) => interval !== null);
    expect(large.map(({ measure }) => measure)).toContain('ADJUSTED_SHARE');
    for (const { value, marker, interval } of large) {
      expect([value, marker]).toEqual([null, 'CONFIDENTIAL']);
      expect(interval?.[0]).toBeLessThanOrEqual(0.9);
      expect(interval?.[1]).toBe(1);
    }
    expect(csvOf(sheetOf(datasetOf(answer, nobodyHad)))).toMatch(/ADJUSTED_SHARE,[^\r]*,,\[c\],0/);
  });
});

describe('an attack', () => {
  it('of many clever questions gets nothing but sums of one released cube: no two answers disagree', () => {
    const chance = chances(4);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
    const seen = new Map<string, number>();
    let told = 0;
    for (let at = 0; at < howMany(150, 10_000); at++) {
      const by = dimensions.filter(() => chance() < 0.3).slice(0, 4);
      const query: GapQuery = {
        ...question,
        by,
        measures: [pick(['REFERRED', 'WITHOUT_WORKER'] as const)],
        population: pick(['NRM_CHILD', 'NRM_CHILD_LOOKED_AFTER', 'LOOKED_AFTER'] as const),
        worker: pick(['ANY', 'DIRECT_WORKER'] as const),
        window: pick(['EVER', 'ON_OR_BEFORE', 'WITHIN_30_DAYS'] as const),
        geography: pick(['COMPARABLE', 'TODAY', 'AS_ON_DAY'] as const),
        to: pick(['2018-Q2', '2020-Q3'] as const),
      };
      let answer;
      try {
        answer = answerGap(query, opened, undefined);
      } catch (fault) {
        expect(fault).toBeInstanceOf(Unanswerable);
        continue;
      }
      for (const cell of [...answer.cells, ...answer.totals]) {
        if (cell.value === null || cell.interval === null) continue;
        const [least, greatest] = cell.interval;
        told += 1;
        expect(cell.value % 5).toBe(0);
        // Never fewer than five possible numbers behind a figure, so never one of 1 to 4.
        if (greatest - least < 4) throw new Error(JSON.stringify(cell));
        const same = JSON.stringify([answer.query, cell.keys, cell.measure]);
        expect(seen.get(same) ?? cell.value).toBe(cell.value);
        seen.set(same, cell.value);
      }
    }
    expect(told).toBeGreaterThan(1_000);
  });
});

describe('the files of an answer', () => {
  const answer = ask({ measures: ['REFERRED', 'SHARE'], by: ['YEAR', 'REGION'] });
  it('are CSV with codes and labels', () => {
    const [header, line] = csvOf(sheetOf(datasetOf(answer, opened))).split('\r\n');
    expect(header).toBe(
      'year_code,year,region_code,region,measure,measure_label,value,marker,least,greatest,rounded_to',
    );
    expect(line).toContain('2017,2017,E12000001,North East,REFERRED');
  });

  it('are JSON-stat 2 whose values stand in the order of its dimensions', () => {
    const data = jsonStatOf(datasetOf(answer, opened)) as {
      size: number[];
      value: unknown[];
      id: string[];
    };
    expect(data.id).toEqual(['YEAR', 'REGION', 'MEASURE']);
    expect(data.value).toHaveLength(data.size.reduce((a, b) => a * b, 1));
    expect(data.value[0]).toBe(answer.cells[0]?.value);
  });

  it('are a spreadsheet with notes, whose bytes are the same each time', () => {
    const file = odsOf('Title', ['A note & more'], [sheetOf(datasetOf(answer, opened))]);
    expect(odsOf('Title', ['A note & more'], [sheetOf(datasetOf(answer, opened))])).toEqual(file);
    const parts = unzipSync(file);
    expect(Object.keys(parts)[0]).toBe('mimetype');
    expect(strFromU8(parts['content.xml'] ?? new Uint8Array())).toContain('A note &amp; more');
  });
});
