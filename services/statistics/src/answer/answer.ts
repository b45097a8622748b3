import { reasons, timeBands, answers } from '../cube/counted-child.js';
import { signals } from '../cube/in-care.js';
import { none, type Keys, type Layout } from '../cube/layout.js';
import type { PublishedReason } from '../cube/status.js';
import { mayBeAdjusted, mayBePublished, mayBeShared } from '../protection/layouts.js';
import { adjusted } from './adjusted.js';
import { finestShare } from './finest-share.js';
import { lacking, standing, type Marker } from './mark.js';
import { planFor, type Dimension, type GapQuery, type Measure, type Notice } from './query.js';
import { atTheEnd, shareOf } from './share.js';
import { periodsOf, placesOf, rowKey, type Opened } from './table.js';

/** One figure. Its interval holds the true value; a figure that is not told has none. */
export interface Figure {
  /** Codes in the order of the dimensions. */
  readonly keys: readonly string[];
  readonly measure: Measure;
  readonly value: number | null;
  readonly marker: Marker | null;
  readonly interval: readonly [least: number, greatest: number] | null;
  /** How the children without a worker divide by reason, where that may be told. */
  readonly reasonSplit: readonly ReasonPart[] | null;
}

export interface ReasonPart {
  readonly reason: PublishedReason;
  readonly value: number;
  readonly interval: readonly [least: number, greatest: number];
}

export interface Answer {
  readonly query: GapQuery;
  readonly dimensions: readonly Dimension[];
  readonly notices: readonly Notice[];
  readonly cells: readonly Figure[];
  /** The same measures for all places and periods together, and for each period where periods are asked for. */
  readonly totals: readonly Figure[];
}

const order: readonly Dimension[] = [
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
export function answerGap(asked: GapQuery, opened: Opened, earlier: Opened | undefined): Answer {
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

function figures(
  query: GapQuery,
  layout: Layout,
  opened: Opened,
  earlier: Opened | undefined,
): readonly Figure[] {
  const table = new Table(query, layout, opened);
  const before = earlier && new Table(query, layout, earlier);
  return periodsOf(query, layout).flatMap((period) =>
    placesOf(opened.document, layout.place, query.geography, period).flatMap((place) =>
      waysOf(query, layout).flatMap((way) =>
        (query.by.includes('LOOKED_AFTER') ? answers : [none]).flatMap((care) =>
          query.measures.flatMap((measure) => {
            const keys: Keys = [place, period, way, care];
            const figure = table.figure(keys, measure);
            return figure === undefined ? [] : [marked(figure, before?.figure(keys, measure))];
          }),
        ),
      ),
    ),
  );
}

/** A figure that differs from the one of the snapshot before is marked as revised, unless something weightier is. */
function marked(figure: Figure, before: Figure | undefined): Figure {
  const isRevised =
    before !== undefined &&
    before.value !== null &&
    figure.value !== null &&
    before.value !== figure.value;
  return isRevised && (figure.marker === null || figure.marker === 'PROVISIONAL')
    ? { ...figure, marker: 'REVISED' }
    : figure;
}

function waysOf(query: GapQuery, { split }: Layout): readonly string[] {
  if (split === 'REASON') {
    const own: readonly PublishedReason[] =
      query.worker === 'DIRECT_WORKER' ? ['RPC_ONLY', ...reasons] : reasons;
    return query.measures.includes('REFERRED') ? ['HAD_WORKER', ...own] : own;
  }
  if (split === 'TIME_BAND') return timeBands;
  return split === 'NRM_SIGNAL' ? signals : [none];
}

/** The sums of one table, and the figures made of them. */
class Table {
  private readonly sums: ReadonlyMap<string, number>;
  private readonly error: number;
  private readonly splitError: number;
  private readonly reasonSums: ReadonlyMap<string, number> | undefined;
  private readonly reasonError: number;

  constructor(
    private readonly query: GapQuery,
    private readonly layout: Layout,
    private readonly opened: Opened,
  ) {
    this.sums = opened.sums(query, layout);
    this.error = opened.error(query.population, { ...layout, split: 'NONE' });
    this.splitError = opened.error(query.population, layout);
    const byReason: Layout = { ...layout, split: 'REASON' };
    const tells =
      layout.split === 'WITHOUT_WORKER' &&
      mayBePublished(byReason) &&
      query.population.startsWith('NRM_CHILD');
    this.reasonSums = tells ? opened.sums(query, byReason) : undefined;
    this.reasonError = opened.error(query.population, byReason);
  }

  figure(keys: Keys, measure: Measure): Figure | undefined {
    const { query, layout, opened } = this;
    const told = { keys: this.codes(keys), measure, reasonSplit: null };
    const absent = (marker: Marker): Figure => ({ ...told, value: null, marker, interval: null });
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
    const estimate = adjusted(opened.document, query, keys[0], without, referred, {
      referred: this.error,
      without: this.splitError,
    });
    if (estimate === undefined) return absent('UNAVAILABLE');
    if (measure === 'ADJUSTED_WITHOUT_WORKER') return { ...told, marker, ...estimate.count };
    const { value, interval } = estimate.share;
    return { ...told, marker, ...(atTheEnd(value, interval[1] - interval[0]) ?? estimate.share) };
  }

  private count(value: number, error: number): Pick<Figure, 'value' | 'interval'> {
    return { value, interval: [Math.max(0, value - error), value + error] };
  }

  private sum(keys: Keys): number {
    return this.sums.get(rowKey(keys)) ?? 0;
  }

  private reasonsOf([place, period, , care]: Keys): readonly ReasonPart[] | null {
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
      return { reason: way as PublishedReason, value: value ?? 0, interval: interval ?? [0, 0] };
    });
  }

  private codes([place, period, way, care]: Keys): readonly string[] {
    return [period, this.layout.place === 'ALL' ? none : place, way, care].filter(
      (one) => one !== none,
    );
  }
}
