import { mayBeAdjusted, mayBePublished, mayBeShared } from '../protection/layouts.js';
/** Whom a question is about. */
export const populations = ['NRM_CHILD', 'NRM_CHILD_LOOKED_AFTER', 'LOOKED_AFTER', 'UNACCOMPANIED'];
/** What may be told of them. */
export const measures = [
  'REFERRED',
  'WITHOUT_WORKER',
  'SHARE',
  'ADJUSTED_WITHOUT_WORKER',
  'ADJUSTED_SHARE',
];
/** What an answer may be split by: at most one place, one period, and four in all. */
export const dimensions = [
  'NATION',
  'REGION',
  'POLICE_FORCE',
  'LOCAL_AUTHORITY',
  'YEAR',
  'QUARTER',
  'REASON',
  'TIME_BAND',
  'LOOKED_AFTER',
  'NRM_SIGNAL',
];
const places = ['NATION', 'REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'];
const periods = ['YEAR', 'QUARTER'];
const ways = ['REASON', 'TIME_BAND', 'NRM_SIGNAL'];
/** A question that cannot be answered as it stands, with the way out. */
export class Unanswerable extends Error {
  constructor(field, sentence) {
    super(sentence);
    this.field = field;
  }
}
/** Whether the population is of children in care on a day, not of children referred. */
export function isInCare(population) {
  return population === 'LOOKED_AFTER' || population === 'UNACCOMPANIED';
}
/** Decides what may be told. @throws Unanswerable where the question makes no sense */
export function planFor(asked) {
  mustMakeSense(asked);
  const notices = [];
  let query = asked;
  if (!mayBePublished(layoutOf(query))) {
    const by = query.by.map((one) => (one === 'QUARTER' ? 'YEAR' : one));
    notices.push({
      sentence: `${wordsOf(asked.by)} is finer than may be published: reasons and time bands are told for a region and quarter, or for a force or authority and year. This answer is by ${wordsOf(by)}.`,
      by,
      measures: asked.measures,
    });
    query = { ...query, by };
  }
  const layout = layoutOf(query);
  const shares = query.measures.filter((one) => one === 'SHARE');
  if (shares.length > 0 && !mayBeShared(layout)) {
    const by = query.by.map((one) => (one === 'QUARTER' ? 'YEAR' : one));
    notices.push({
      sentence: `Shares are told for an authority and year, a force and quarter, or coarser: an authority has too few children in a quarter. The counts are here; ask for SHARE by ${wordsOf(by)}, or by ${wordsOf(query.by.map((one) => (one === 'LOCAL_AUTHORITY' ? 'POLICE_FORCE' : one)))}.`,
      by,
      measures: ['SHARE'],
    });
  }
  const adjusted = query.measures.filter((one) => one.startsWith('ADJUSTED'));
  if (adjusted.length > 0 && !mayBeAdjusted(layout)) {
    const by = query.by.map((one) =>
      one === 'QUARTER'
        ? 'YEAR'
        : one === 'LOCAL_AUTHORITY' || one === 'POLICE_FORCE'
          ? 'REGION'
          : one,
    );
    notices.push({
      sentence: `Estimates adjusted for links that were missed are told for a region and year, or coarser. Ask for them by ${wordsOf(by)}.`,
      by,
      measures: adjusted,
    });
  }
  return { query, layout, notices };
}
function mustMakeSense({ by, measures: asked, from, to, population, window }) {
  if (asked.length === 0) throw new Unanswerable('measure', 'Name at least one measure.');
  if (new Set(by).size !== by.length)
    throw new Unanswerable('by', 'Each dimension may stand only once in “by”.');
  if (by.length > 4) throw new Unanswerable('by', 'An answer has at most four dimensions.');
  for (const [list, words] of [
    [places, 'one level of place'],
    [periods, 'one length of period'],
    [ways, 'one of REASON, TIME_BAND and NRM_SIGNAL'],
  ])
    if (by.filter((one) => list.includes(one)).length > 1)
      throw new Unanswerable('by', `Ask by at most ${words} at a time.`);
  if (from > to) throw new Unanswerable('to', 'The last quarter lies before the first: swap them.');
  const adds = asked.length > 1 || asked[0] !== 'REFERRED';
  if (by.includes('REASON') && asked.some((one) => one !== 'REFERRED' && one !== 'WITHOUT_WORKER'))
    throw new Unanswerable(
      'measure',
      'By REASON only REFERRED and WITHOUT_WORKER are told: a reason has no share of its own.',
    );
  if ((by.includes('TIME_BAND') || by.includes('NRM_SIGNAL')) && adds)
    throw new Unanswerable(
      'measure',
      'By TIME_BAND or NRM_SIGNAL only REFERRED is told: the band says who had a worker.',
    );
  if (isInCare(population)) mustSuitCare(by, asked, window, population);
  else if (by.includes('NRM_SIGNAL'))
    throw new Unanswerable(
      'by',
      'NRM_SIGNAL is told of LOOKED_AFTER and UNACCOMPANIED only: the other populations are all referred.',
    );
  if (population !== 'NRM_CHILD' && by.includes('LOOKED_AFTER'))
    throw new Unanswerable('by', 'LOOKED_AFTER splits the population NRM_CHILD only.');
}
function mustSuitCare(by, asked, window, population) {
  if (!by.includes('QUARTER'))
    throw new Unanswerable(
      'by',
      `${population} counts children on the last day of each quarter, and a child stays for many: add QUARTER to “by”.`,
    );
  if (by.includes('REASON') || by.includes('TIME_BAND'))
    throw new Unanswerable(
      'by',
      `Reasons and time bands are judged on the day of an NRM referral: ask for them of NRM_CHILD_LOOKED_AFTER, not of ${population}.`,
    );
  if (window !== 'EVER')
    throw new Unanswerable(
      'window',
      `${population} counts a worker allocated by the last day of the quarter: leave “window” at EVER.`,
    );
  if (asked.some((one) => one.startsWith('ADJUSTED')))
    throw new Unanswerable(
      'measure',
      'Adjusted estimates are told of children referred to the NRM.',
    );
}
function layoutOf({ by, measures: asked, population, worker, window, geography }) {
  const place = by.find((one) => places.includes(one));
  const period = by.find((one) => periods.includes(one));
  const way = by.find((one) => ways.includes(one));
  const isCounted = asked.every((one) => one === 'REFERRED');
  return {
    place: place ?? 'ALL',
    geography,
    period: period ?? 'ALL',
    split: way ?? (isCounted ? 'NONE' : 'WITHOUT_WORKER'),
    worker,
    window,
    byCare:
      by.includes('LOOKED_AFTER') ||
      population === 'NRM_CHILD_LOOKED_AFTER' ||
      population === 'UNACCOMPANIED',
  };
}
function wordsOf(by) {
  return by.length === 0 ? 'nothing (one total)' : by.join(' × ');
}
//# sourceMappingURL=query.js.map
