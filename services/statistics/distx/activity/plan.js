import { Unanswerable } from '../answer/query.js';
import { mayItemsBePublished } from './item-layout.js';
import { attributes, attributesOf } from './subject.data.js';
/** What may be told of things done. */
export const itemMeasures = ['COUNT', 'SHARE'];
/** What an answer may be split by. */
export const itemDimensions = [
  'NATION',
  'REGION',
  'LOCAL_AUTHORITY',
  'YEAR',
  'QUARTER',
  ...attributes,
];
const places = ['NATION', 'REGION', 'LOCAL_AUTHORITY'];
const periods = ['YEAR', 'QUARTER'];
const rule =
  'without attributes an authority and year, or a region and quarter; by one attribute a region and quarter, of facts about a child’s person a region and year; by two a year, everywhere';
/** Decides what may be told. @throws Unanswerable where the question makes no sense */
export function planItems(asked) {
  mustMakeSense(asked);
  let { by } = asked;
  while (!mayItemsBePublished(layoutOf({ ...asked, by }))) by = coarser(by);
  const query = { ...asked, by };
  const isAsAsked = by.length === asked.by.length && by.every((one, at) => one === asked.by[at]);
  return {
    query,
    layout: layoutOf(query),
    notices: isAsAsked
      ? []
      : [
          {
            sentence: `${wordsOf(asked.by)} is finer than may be published: ${rule}. This answer is by ${wordsOf(by)}.`,
            by,
          },
        ],
  };
}
/** One step coarser: a quarter becomes a year, an authority a region, and then places and periods go. */
function coarser(by) {
  const swapped = (from, to) => by.map((one) => (one === from ? to : one));
  if (by.includes('LOCAL_AUTHORITY') && by.some((one) => isAttribute(one)))
    return swapped('LOCAL_AUTHORITY', 'REGION');
  if (by.includes('QUARTER')) return swapped('QUARTER', 'YEAR');
  return by.filter((one) => !places.includes(one));
}
function mustMakeSense({ subject, measures, by, from, to }) {
  if (measures.length === 0) throw new Unanswerable('measure', 'Name at least one measure.');
  if (new Set(by).size !== by.length)
    throw new Unanswerable('by', 'Each dimension may stand only once in “by”.');
  const own = attributesOf[subject];
  const strange = by.find((one) => isAttribute(one) && !own.includes(one));
  if (strange !== undefined)
    throw new Unanswerable(
      'by',
      `${subject} is told apart by ${own.join(', ')}: not by ${strange}.`,
    );
  for (const [list, words] of [
    [places, 'one level of place'],
    [periods, 'one length of period'],
  ])
    if (by.filter((one) => list.includes(one)).length > 1)
      throw new Unanswerable('by', `Ask by at most ${words} at a time.`);
  if (attributesIn(by).length > 2)
    throw new Unanswerable('by', 'Ask by at most two attributes at a time.');
  if (measures.includes('SHARE') && attributesIn(by).length === 0)
    throw new Unanswerable(
      'measure',
      `A share is of all that have the same place and period: name an attribute in “by”, e.g. ${own[0] ?? ''}.`,
    );
  if (subject === 'POST' && by.some((one) => periods.includes(one)))
    throw new Unanswerable(
      'by',
      'Posts are counted as they stand on the day of the snapshot: leave YEAR and QUARTER out.',
    );
  if (from > to) throw new Unanswerable('to', 'The last quarter lies before the first: swap them.');
}
function layoutOf({ subject, by }) {
  const asked = attributesIn(by);
  return {
    place: by.find((one) => places.includes(one)) ?? 'ALL',
    period: by.find((one) => periods.includes(one)) ?? 'ALL',
    attributes: attributesOf[subject].filter((one) => asked.includes(one)),
  };
}
function attributesIn(by) {
  return by.filter((one) => isAttribute(one));
}
export function isAttribute(dimension) {
  return attributes.some((one) => one === dimension);
}
function wordsOf(by) {
  return by.length === 0 ? 'nothing (one total)' : by.join(' × ');
}
//# sourceMappingURL=plan.js.map
