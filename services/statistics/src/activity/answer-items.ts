import type { Marker } from '../answer/mark.js';
import { shareOf } from '../answer/share.js';
import type { Opened } from '../answer/table.js';
import { placesOf } from '../answer/table.js';
import type { Quarter } from '../cube/counted-child.js';
import { isQuarter, lastDay, quartersBetween, yearOf } from '../cube/period.js';
import type { ProtectedCube } from '../protection/protect.js';
import { itemKeys, itemLayoutName, type ItemLayout } from './item-layout.js';
import {
  planItems,
  type ItemDimension,
  type ItemMeasure,
  type ItemPlan,
  type ItemQuery,
} from './plan.js';
import { sourcesOf } from './subject.data.js';
import { codesOf } from './words.data.js';

/** One figure of things done. */
export interface ItemFigure {
  readonly keys: readonly string[];
  readonly measure: ItemMeasure;
  readonly value: number | null;
  readonly marker: Marker | null;
  readonly interval: readonly [least: number, greatest: number] | null;
}

export interface ItemAnswer extends Omit<ItemPlan, 'layout'> {
  readonly dimensions: readonly ItemDimension[];
  readonly cells: readonly ItemFigure[];
  /** Everything together, and each period where periods are asked for: without attributes, so of counts only. */
  readonly totals: readonly ItemFigure[];
}

/** Answers a question of one released snapshot, and of the one before for what was revised. */
export function answerItems(
  asked: ItemQuery,
  opened: Opened,
  earlier: Opened | undefined,
): ItemAnswer {
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

function dimensionsOf({ place, period, attributes }: ItemLayout): readonly ItemDimension[] {
  return [
    ...(period === 'ALL' ? [] : [period]),
    ...(place === 'ALL' ? [] : [place]),
    ...attributes,
  ];
}

function figures(
  query: ItemQuery,
  layout: ItemLayout,
  opened: Opened,
  earlier: Opened | undefined,
): readonly ItemFigure[] {
  const table = new ItemTable(query, layout, opened);
  const before = earlier?.document.service && new ItemTable(query, layout, earlier);
  return table.rows().flatMap((row) =>
    query.measures.map((measure) => {
      const figure = table.figure(row, measure);
      const then = before?.figure(row, measure).value;
      const isRevised = then != null && figure.value !== null && then !== figure.value;
      return isRevised && (figure.marker === null || figure.marker === 'PROVISIONAL')
        ? { ...figure, marker: 'REVISED' as const }
        : figure;
    }),
  );
}

/** The sums of one table of one subject, and the figures made of them. */
class ItemTable {
  private readonly cube: ProtectedCube | undefined;
  private readonly sums = new Map<string, number>();
  /** What has the same period and place, whatever its attributes but the first of two. */
  private readonly wholes = new Map<string, number>();
  private readonly error: number;
  private readonly lacks: boolean;
  private readonly isStale: boolean;

  constructor(
    private readonly query: ItemQuery,
    private readonly layout: ItemLayout,
    private readonly opened: Opened,
  ) {
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
  rows(): readonly (readonly string[])[] {
    const { place, attributes } = this.layout;
    const ways = attributes.reduce<readonly (readonly string[])[]>(
      (rows, attribute) => rows.flatMap((row) => codesOf(attribute).map((code) => [...row, code])),
      [[]],
    );
    return this.periods().flatMap((period) =>
      placesOf(this.opened.document, place, 'TODAY', period).flatMap((at) =>
        ways.map((way) => [at, period, ...way]),
      ),
    );
  }

  private periods(): readonly string[] {
    const { period } = this.layout;
    if (period === 'ALL') return ['-'];
    const quarters = quartersBetween(this.query.from, this.query.to);
    return period === 'QUARTER' ? quarters : [...new Set(quarters.map(yearOf))];
  }

  figure(row: readonly string[], measure: ItemMeasure): ItemFigure {
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
  private standing(period: string): Marker | null {
    if (this.isStale) return 'UNRELIABLE';
    if (this.query.subject === 'POST') return null;
    const { to } = this.query;
    const ends = isQuarter(period) ? period : (`${period}-Q4` as Quarter);
    const last = isQuarter(ends) && ends < to ? ends : to;
    return lastDay(last) >= this.opened.document.countedOn ? 'PROVISIONAL' : null;
  }
}

/** The key of the whole that a share is of: place and period, and the first attribute where there are two. */
function wholeOf(keys: readonly string[]): string {
  return keys.slice(0, Math.max(2, keys.length - 1)).join('|');
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
