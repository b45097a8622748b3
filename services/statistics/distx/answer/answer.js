import { reasons, timeBands, answers } from '../cube/counted-child.js';
import { signals } from '../cube/in-care.js';
import { none } from '../cube/layout.js';
import { mayBeAdjusted, mayBePublished, mayBeShared } from '../protection/layouts.js';
import { adjusted } from './adjusted.js';
import { finestShare } from './finest-share.js';
import { lacking, standing } from './mark.js';
import { planFor } from './query.js';
import { shareOf } from './share.js';
import { periodsOf, placesOf, rowKey } from './table.js';
const order = [
  'YEAR',
  'QUARTER',
  'NATION',
  'REGION',
  'POLICE_FORCE',
  'LOCAL_AUTHORITY',
  'REASON',
  'TIME_BAND',
  'NRM_SIGNAL',
  'LOOKED_AFTER',
];
/** Answers a question from one released snapshot, and from the one before for what was revised. */
export function answerGap(asked, opened, earlier) {
  const { query, layout, notices } = planFor(asked);
  const cells = figures(query, layout, opened, earlier);
  const period = query.by.filter((one) => one === 'QUARTER' || one === 'YEAR');
  const overall = [[], period].filter((by, at) => at === 0 || by.length > 0);
  const isPerDay = query.population === 'LOOKED_AFTER' || query.population === 'UNACCOMPANIED';
  const totals = overall
    .filter((by) => !isPerDay || by.length > 0)
    .flatMap((by) => {
      const total = planFor({ ...query, by });
      return figures(total.query, total.layout, opened, earlier);
    });
  const finest = finestShare(query, cells, (by) => {
    const way = planFor({ ...query, measures: ['SHARE'], by });
    return figures(way.query, way.layout, opened, undefined);
  });
  return {
    query,
    dimensions: order.filter((one) => query.by.includes(one)),
    notices: finest === undefined ? notices : [...notices, finest],
    cells,
    totals,
  };
}
function figures(query, layout, opened, earlier) {
  const table = new Table(query, layout, opened);
  const before = earlier && new Table(query, layout, earlier);
  return periodsOf(query, layout).flatMap((period) =>
    placesOf(opened.document, layout.place, query.geography, period).flatMap((place) =>
      waysOf(query, layout).flatMap((way) =>
        (query.by.includes('LOOKED_AFTER') ? answers : [none]).flatMap((care) =>
          query.measures.flatMap((measure) => {
            const keys = [place, period, way, care];
            const figure = table.figure(keys, measure);
            return figure === undefined ? [] : [marked(figure, before?.figure(keys, measure))];
          }),
        ),
      ),
    ),
  );
}
/** A figure that differs from the one of the snapshot before is marked as revised, unless something weightier is. */
function marked(figure, before) {
  const isRevised =
    before !== undefined &&
    before.value !== null &&
    figure.value !== null &&
    before.value !== figure.value;
  return isRevised && (figure.marker === null || figure.marker === 'PROVISIONAL')
    ? { ...figure, marker: 'REVISED' }
    : figure;
}
function waysOf(query, { split }) {
  if (split === 'REASON') {
    const own = query.worker === 'DIRECT_WORKER' ? ['RPC_ONLY', ...reasons] : reasons;
    return query.measures.includes('REFERRED') ? ['HAD_WORKER', ...own] : own;
  }
  if (split === 'TIME_BAND') return timeBands;
  return split === 'NRM_SIGNAL' ? signals : [none];
}
/** The sums of one table, and the figures made of them. */
class Table {
  constructor(query, layout, opened) {
    this.query = query;
    this.layout = layout;
    this.opened = opened;
    this.sums = opened.sums(query, layout);
    this.error = opened.error(query.population, { ...layout, split: 'NONE' });
    this.splitError = opened.error(query.population, layout);
    const byReason = { ...layout, split: 'REASON' };
    const tells =
      layout.split === 'WITHOUT_WORKER' &&
      mayBePublished(byReason) &&
      query.population.startsWith('NRM_CHILD');
    this.reasonSums = tells ? opened.sums(query, byReason) : undefined;
    this.reasonError = opened.error(query.population, byReason);
  }
  figure(keys, measure) {
    const { query, layout, opened } = this;
    const told = { keys: this.codes(keys), measure, reasonSplit: null };
    const absent = (marker) => ({ ...told, value: null, marker, interval: null });
    const lack = lacking(opened.document, query, measure, keys, layout);
    if (lack) return absent(lack);
    const marker = standing(opened.document, query, keys[1]) ?? null;
    const isSplit = layout.split !== 'NONE' && layout.split !== 'WITHOUT_WORKER';
    if (isSplit) {
      if (measure === 'WITHOUT_WORKER' && keys[2] === 'HAD_WORKER') return undefined;
      return { ...told, marker, ...this.count(this.sum(keys), this.splitError) };
    }
    const without = this.sum([keys[0], keys[1], 'YES', keys[3]]);
    const referred =
      layout.split === 'NONE'
        ? this.sum(keys)
        : without + this.sum([keys[0], keys[1], 'NO', keys[3]]);
    if (measure === 'REFERRED') return { ...told, marker, ...this.count(referred, this.error) };
    if (measure === 'WITHOUT_WORKER')
      return {
        ...told,
        marker,
        ...this.count(without, this.splitError),
        reasonSplit: this.reasonsOf(keys),
      };
    if (measure === 'SHARE') {
      if (!mayBeShared(layout)) return absent('CONFIDENTIAL');
      const share = shareOf(without, referred, this.splitError);
      return share === undefined
        ? absent('CONFIDENTIAL')
        : { ...told, ...share, marker: share.marker ?? marker };
    }
    if (!mayBeAdjusted(layout)) return absent('CONFIDENTIAL');
    const estimate = adjusted(opened.document, query, keys[0], without, referred, this.splitError);
    if (estimate === undefined) return absent('UNAVAILABLE');
    return { ...told, marker, ...(measure === 'ADJUSTED_SHARE' ? estimate.share : estimate.count) };
  }
  count(value, error) {
    return { value, interval: [Math.max(0, value - error), value + error] };
  }
  sum(keys) {
    return this.sums.get(rowKey(keys)) ?? 0;
  }
  reasonsOf([place, period, , care]) {
    const { reasonSums } = this;
    if (reasonSums === undefined) return null;
    return waysOf(
      { ...this.query, measures: ['WITHOUT_WORKER'] },
      { ...this.layout, split: 'REASON' },
    ).map((way) => {
      const { value, interval } = this.count(
        reasonSums.get(rowKey([place, period, way, care])) ?? 0,
        this.reasonError,
      );
      return { reason: way, value: value ?? 0, interval: interval ?? [0, 0] };
    });
  }
  codes([place, period, way, care]) {
    return [period, this.layout.place === 'ALL' ? none : place, way, care].filter(
      (one) => one !== none,
    );
  }
}
//# sourceMappingURL=answer.js.map
