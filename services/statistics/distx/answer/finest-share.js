/** Places and periods of which shares may be told, the finest first. */
const ladder = [
  ['YEAR', 'LOCAL_AUTHORITY'],
  ['LOCAL_AUTHORITY'],
  ['QUARTER', 'POLICE_FORCE'],
  ['YEAR', 'POLICE_FORCE'],
  ['QUARTER', 'REGION'],
  ['YEAR', 'REGION'],
  ['QUARTER', 'NATION'],
  ['YEAR', 'NATION'],
  ['QUARTER'],
  ['YEAR'],
];
const places = ['NATION', 'REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'];
const periods = ['YEAR', 'QUARTER'];
/**
 * Where not one share that was asked for may be told, the finest way of asking in which many may. It is worked out from
 * protected counts, as everybody could who asked for them.
 */
export function finestShare(query, cells, sharesBy) {
  const asked = cells.filter(({ measure }) => measure === 'SHARE');
  if (asked.length === 0 || asked.some(isTold)) return undefined;
  const others = query.by.filter((one) => !places.includes(one) && !periods.includes(one));
  const isAsked = (by) => by.every((one) => query.by.includes(one));
  const way = ladder
    .filter((by) => !(isAsked(by) && by.length + others.length === query.by.length))
    .filter((by) => isCoarser(by, query.by, places) && isCoarser(by, query.by, periods))
    .map((by) => [...by, ...others])
    .find((by) => {
      const shares = sharesBy(by);
      return shares.filter(isTold).length * 3 >= shares.length && shares.length > 0;
    });
  if (way === undefined) return undefined;
  return {
    sentence: `Too few children stand behind each share by ${query.by.join(' × ')} for any to be told. The finest by which many can be told is ${way.join(' × ')}.`,
    by: way,
    measures: ['SHARE'],
  };
}
function isTold({ value }) {
  return value !== null;
}
/** Whether a way of asking is no finer than another in its places, or in its periods. */
function isCoarser(by, than, levels) {
  const depth = (list) => levels.findIndex((one) => list.includes(one));
  return depth(by) <= depth(than);
}
//# sourceMappingURL=finest-share.js.map
