import { describe, expect, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { Unanswerable } from '../answer/query.js';
import { Opened } from '../answer/table.js';
import { inventedWorld, chances } from '../cube/testing/world.js';
import { quartersBetween, yearOf } from '../cube/period.js';
import { buildSnapshot } from '../snapshot/build.js';
import { answerItems } from './answer-items.js';
import { itemLayouts } from './item-layout.js';
import { attributesOf, subjects } from './subject.data.js';
const world = inventedWorld({ children: 60, inCare: 5, items: howMany(250, 3_000) });
const snapshot = await buildSnapshot(world, undefined, []);
const opened = new Opened(snapshot.id, snapshot.document);
const question = {
  subject: 'SUPPORT',
  measures: ['COUNT'],
  by: ['YEAR'],
  from: '2017-Q1',
  to: '2020-Q3',
};
const ask = (change, of = opened) => answerItems({ ...question, ...change }, of, undefined);
const sum = (cells) => cells.reduce((total, { value }) => total + (value ?? 0), 0);
describe('what the service did, counted', () => {
  it.each(subjects)('adds up, whatever %s is split by', (subject) => {
    const by = subject === 'POST' ? [] : ['YEAR'];
    const total = sum(ask({ subject, by: [] }).cells);
    expect(total).toBeGreaterThan(0);
    for (const more of ['REGION', 'NATION', ...attributesOf[subject]])
      expect(sum(ask({ subject, by: [...by, more] }).cells)).toBe(total);
    expect(sum(ask({ subject, by: ['LOCAL_AUTHORITY'] }).cells)).toBe(total);
  });
  it('states an interval in which the truth, counted on its own, lies in every cell of every kind of table', () => {
    const chance = chances(3);
    let looked = 0;
    for (const subject of subjects)
      for (const layout of itemLayouts(subject)) {
        if (layout.place === 'LOCAL_AUTHORITY' || (subject === 'POST' && layout.period !== 'ALL'))
          continue;
        if (chance() > howMany(0.25, 1)) continue;
        const by = [layout.period, layout.place, ...layout.attributes].filter(
          (one) => one !== 'ALL',
        );
        const { cells } = ask({ subject, by });
        const truth = truthOf(subject, layout);
        for (const { keys, interval } of cells) {
          const count = truth.get(keys.join()) ?? 0;
          const [least, greatest] = interval ?? [0, -1];
          looked += 1;
          if (count < least || count > greatest)
            throw new Error(
              `${subject} ${keys.join()}: ${String(count)} is not in ${String(interval)}`,
            );
        }
        expect([...truth.values()].reduce((a, b) => a + b, 0)).toBe(
          world.items.filter((one) => one.subject === subject).length,
        );
      }
    expect(looked).toBeGreaterThan(2_000);
  });
  it('tells shares of those with the same place and period, never of fewer than ten, never 0% or 100%', () => {
    const { cells } = ask({ measures: ['COUNT', 'SHARE'], by: ['YEAR', 'WORKER'] });
    const shares = cells.filter(({ measure }) => measure === 'SHARE');
    const told = shares.filter(({ value }) => value !== null);
    expect(told.length).toBeGreaterThan(3);
    for (const { value } of told) expect([0, 1]).not.toContain(value);
    const rpc = told.find(({ keys }) => keys.join() === '2019,RPC');
    const of2019 = cells.filter(({ keys, measure }) => measure === 'COUNT' && keys[0] === '2019');
    const count = of2019.find(({ keys }) => keys[1] === 'RPC')?.value ?? 0;
    expect(rpc?.value).toBeCloseTo(count / sum(of2019), 2);
    const fine = ask({
      subject: 'OUTCOME_FACT',
      measures: ['SHARE'],
      by: ['QUARTER', 'REGION', 'FACT'],
    });
    expect(
      fine.cells.some(({ marker, value }) => marker === 'CONFIDENTIAL' && value === null),
    ).toBe(true);
  });
  it.each([
    [{ subject: 'CHILD', by: ['QUARTER', 'REGION', 'SEX'] }, ['YEAR', 'REGION', 'SEX']],
    [{ subject: 'CALL', by: ['YEAR', 'LOCAL_AUTHORITY', 'CALLER'] }, ['YEAR', 'REGION', 'CALLER']],
    [{ subject: 'SESSION', by: ['QUARTER', 'LOCAL_AUTHORITY'] }, ['YEAR', 'LOCAL_AUTHORITY']],
    [{ subject: 'CHILD', by: ['YEAR', 'NATION', 'SEX', 'AGE'] }, ['YEAR', 'SEX', 'AGE']],
  ])('goes back from %j to the finest that may be published', (change, by) => {
    const answer = ask(change);
    expect(answer.query.by).toEqual(by);
    expect(answer.notices[0]?.sentence).toContain('finer than may be published');
  });
  it.each([
    [{ subject: 'CALL', by: ['SEX'] }, 'CALL is told apart by CALLER, CALL_OUTCOME'],
    [{ by: ['REGION', 'NATION'] }, 'one level of place'],
    [{ by: ['YEAR', 'YEAR'] }, 'only once'],
    [{ subject: 'CLOSURE', by: ['WORKER', 'LENGTH', 'CLOSURE_REASON'] }, 'two attributes'],
    [{ measures: ['SHARE'], by: ['YEAR'] }, 'name an attribute'],
    [{ measures: [] }, 'at least one measure'],
    [{ subject: 'POST', by: ['YEAR'] }, 'on the day of the snapshot'],
    [{ from: '2020-Q1', to: '2019-Q1' }, 'swap them'],
  ])('refuses %j in a sentence', (change, sentence) => {
    expect(() => ask(change)).toThrow(Unanswerable);
    expect(() => ask(change)).toThrow(sentence);
  });
  it('tells nothing of what rests on a missing source, and has no zero for it', () => {
    const { service, ...document } = opened.document;
    const without = new Opened('x', {
      ...document,
      service: {
        cubes: service?.cubes ?? [],
        sources: (service?.sources ?? []).map((one) => ({ ...one, state: 'MISSING' })),
      },
    });
    for (const { value, marker } of ask({ subject: 'CALL' }, without).cells)
      expect([value, marker]).toEqual([null, 'UNAVAILABLE']);
    expect(ask({ subject: 'SUPPORT' }, without).cells[0]?.value).not.toBeNull();
  });
  it('has no zero for a subject that an older snapshot did not have', () => {
    const { service, ...document } = opened.document;
    const older = new Opened('x', {
      ...document,
      service: {
        cubes: (service?.cubes ?? []).filter(({ name }) => name !== 'CLOSURE'),
        sources: service?.sources ?? [],
      },
    });
    for (const { value, marker } of ask({ subject: 'CLOSURE' }, older).cells)
      expect([value, marker]).toEqual([null, 'UNAVAILABLE']);
  });
  it('has the same rows whatever is in them, so that an empty one says nothing', () => {
    const rows = (of) =>
      ask({ subject: 'CHILD', by: ['YEAR', 'REGION', 'AGE'] }, of).cells.map(({ keys }) => keys);
    const empty = new Opened('x', {
      ...opened.document,
      service: { cubes: [], sources: opened.document.service?.sources ?? [] },
    });
    expect(rows(empty)).toEqual(rows(opened));
  });
});
/** What is so of each cell, by the things themselves. */
function truthOf(subject, layout) {
  const truth = new Map();
  for (const item of world.items) {
    if (item.subject !== subject) continue;
    const key = [
      ...(layout.period === 'ALL'
        ? []
        : [layout.period === 'YEAR' ? yearOf(item.quarter) : item.quarter]),
      ...(layout.place === 'REGION' ? [item.place.region] : []),
      ...(layout.place === 'NATION' ? [item.place.nation] : []),
      ...layout.attributes.map((one) =>
        known(item.codes[attributesOf[subject].indexOf(one)] ?? '', one),
      ),
    ].join();
    truth.set(key, (truth.get(key) ?? 0) + 1);
  }
  return truth;
}
function known(code, attribute) {
  const { cells } = memory.get(attribute) ?? { cells: new Set() };
  return cells.has(code) ? code : 'UNKNOWN';
}
const memory = new Map(
  subjects.flatMap((subject) =>
    attributesOf[subject].map((one) => {
      const { cells } = ask({ subject, by: [one] });
      return [one, { cells: new Set(cells.map(({ keys }) => keys[0] ?? '')) }];
    }),
  ),
);
it('covers every quarter between the first and the last', () => {
  const quarters = quartersBetween(question.from, question.to);
  expect(ask({ by: ['QUARTER'] }).cells.map(({ keys }) => keys[0])).toEqual(quarters);
});
//# sourceMappingURL=answer-items.test.js.map
