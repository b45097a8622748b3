import { shareOf } from '../answer/share.js';
import { placesOf } from '../answer/table.js';
import { isQuarter, lastDay, quartersBetween, yearOf } from '../cube/period.js';
import { itemKeys, itemLayoutName } from './item-layout.js';
import { planItems } from './plan.js';
import { sourcesOf } from './subject.data.js';
import { codesOf } from './words.data.js';
/** Answers a question of one released snapshot, and of the one before for what was revised. */
export function answerItems(asked, opened, earlier) {
  const { query, layout, notices } = planItems(asked);
  const periods = query.by.filter((one) => one === 'YEAR' || one === 'QUARTER');
  const totals = [[], periods].filter((by, at) => at === 0 || by.length > 0);
  return {
    query,
    notices,
    dimensions: dimensionsOf(layout),
    cells: figures(query, layout, opened, earlier),
    totals: totals.flatMap((by) => {
      const total = planItems({ ...query, measures: ['COUNT'], by });
      return figures(total.query, total.layout, opened, earlier);
    }),
  };
}
function dimensionsOf({ place, period, attributes }) {
  return [
    ...(period === 'ALL' ? [] : [period]),
    ...(place === 'ALL' ? [] : [place]),
    ...attributes,
  ];
}
function figures(query, layout, opened, earlier) {
  const table = new ItemTable(query, layout, opened);
  const before = earlier?.document.service && new ItemTable(query, layout, earlier);
  return table.rows().flatMap((row) =>
    query.measures.map((measure) => {
      const figure = table.figure(row, measure);
      const then = before?.figure(row, measure).value;
      const isRevised = then != null && figure.value !== null && then !== figure.value;
      return isRevised && (figure.marker === null || figure.marker === 'PROVISIONAL')
        ? { ...figure, marker: 'REVISED' }
        : figure;
    }),
  );
}
/** The sums of one table of one subject, and the figures made of them. */
class ItemTable {
  constructor(query, layout, opened) {
    this.query = query;
    this.layout = layout;
    this.opened = opened;
    this.sums = new Map();
    /** What has the same period and place, whatever its attributes but the first of two. */
    this.wholes = new Map();
    const { service, sources, policy } = opened.document;
    this.cube = service?.cubes.find(({ name }) => name === query.subject);
    const needed = sourcesOf(query.subject);
    const states = [...sources, ...(service?.sources ?? [])].filter(({ source }) =>
      needed.some((one) => one === source),
    );
    // A subject that came later is not in an older snapshot: that is no zero either.
    this.lacks = this.cube === undefined || states.some(({ state }) => state === 'MISSING');
    this.isStale = states.some(({ state }) => state === 'STALE');
    this.error = this.cube?.furthest[itemLayoutName(layout)] ?? policy.base - 1;
    const all = query.subject === 'POST';
    for (const { codes, value } of this.cube?.cells ?? []) {
      const quarter = codes[3] ?? '';
      if (!all && (quarter < query.from || quarter > query.to)) continue;
      const keys = itemKeys(query.subject, codes, layout);
      add(this.sums, keys.join('|'), value);
      add(this.wholes, wholeOf(keys), value);
    }
  }
  /** Every combination of codes, those of 0 included: which ones are empty is nothing to be told. */
  rows() {
    const { place, attributes } = this.layout;
    const ways = attributes.reduce(
      (rows, attribute) => rows.flatMap((row) => codesOf(attribute).map((code) => [...row, code])),
      [[]],
    );
    return this.periods().flatMap((period) =>
      placesOf(this.opened.document, place, 'TODAY', period).flatMap((at) =>
        ways.map((way) => [at, period, ...way]),
      ),
    );
  }
  periods() {
    const { period } = this.layout;
    if (period === 'ALL') return ['-'];
    const quarters = quartersBetween(this.query.from, this.query.to);
    return period === 'QUARTER' ? quarters : [...new Set(quarters.map(yearOf))];
  }
  figure(row, measure) {
    const [place = '', period = '', ...codes] = row;
    const told = {
      measure,
      keys: [
        ...(period === '-' ? [] : [period]),
        ...(this.layout.place === 'ALL' ? [] : [place]),
        ...codes,
      ],
    };
    if (this.lacks) return { ...told, value: null, marker: 'UNAVAILABLE', interval: null };
    const marker = this.standing(period);
    const value = this.sums.get(row.join('|')) ?? 0;
    if (measure === 'COUNT')
      return {
        ...told,
        value,
        marker,
        interval: [Math.max(0, value - this.error), value + this.error],
      };
    const share = shareOf(value, this.wholes.get(wholeOf(row)) ?? 0, this.error);
    return share === undefined
      ? { ...told, value: null, marker: 'CONFIDENTIAL', interval: null }
      : { ...told, ...share, marker: share.marker ?? marker };
  }
  /** Whether a figure stands on a source that has not been read lately, or on a period that is still filling up. */
  standing(period) {
    if (this.isStale) return 'UNRELIABLE';
    if (this.query.subject === 'POST') return null;
    const { to } = this.query;
    const ends = isQuarter(period) ? period : `${period}-Q4`;
    const last = isQuarter(ends) && ends < to ? ends : to;
    return lastDay(last) >= this.opened.document.countedOn ? 'PROVISIONAL' : null;
  }
}
/** The key of the whole that a share is of: place and period, and the first attribute where there are two. */
function wholeOf(keys) {
  return keys.slice(0, Math.max(2, keys.length - 1)).join('|');
}
function add(sums, key, value) {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
//# sourceMappingURL=answer-items.js.map
