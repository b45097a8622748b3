import { nameOf } from '../cube/layout.js';
import { ordinal } from '../cube/period.js';
import {
  inCareLayouts,
  referredLayouts,
  steeredInCareLayouts,
  steeredReferredLayouts,
} from './layouts.js';
import { Reading } from './reading.js';
/** The cube of the question, or that of children in care. */
export function gapPublication(cube) {
  const [published, steered] =
    cube.name === 'REFERRED'
      ? [referredLayouts, steeredReferredLayouts]
      : [inCareLayouts, steeredInCareLayouts];
  const reading = new Reading(cube);
  const tableOf = (layout) => ({
    name: nameOf(layout),
    weight: weightOf(layout),
    isOfQuarters: layout.period === 'QUARTER',
    sums: () => reading.sums(layout),
  });
  return {
    cube,
    ...quartersIn(cube),
    published: published.map(tableOf),
    steered: steered.map(tableOf),
  };
}
/** The question itself first, and coarse sums before fine ones: more people read them. */
function weightOf({ place, split, byCare }) {
  const isHeadline = (split === 'NONE' || split === 'WITHOUT_WORKER') && !byCare;
  const coarse = place === 'ALL' && isHeadline ? 8 : place === 'ALL' || place === 'NATION' ? 3 : 1;
  return coarse * (split === 'NONE' || split === 'WITHOUT_WORKER' ? 2 : 1) * (byCare ? 0.5 : 1);
}
/** A cube of whose tables all are kept close. */
export function publicationOf(cube, keyed) {
  const tables = keyed.map(({ keys, ...table }) => {
    let made;
    return { ...table, sums: () => (made ??= sumsBy(cube, keys)) };
  });
  return { cube, ...quartersIn(cube), published: tables, steered: tables };
}
function sumsBy({ cells }, keys) {
  const numbers = new Map();
  const sumOf = Int32Array.from(cells, ({ codes }) => {
    const key = keys(codes);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { sumOf, sums: numbers.size };
}
function quartersIn({ cells, dimensions }) {
  const at = dimensions.indexOf('quarter');
  const ordinals = cells.map(({ codes }) => ordinal(codes[at]));
  const first = ordinals.reduce((least, one) => Math.min(least, one), Infinity);
  const quarterOf = Int32Array.from(ordinals, (one) => one - first);
  return { quarterOf, quarters: quarterOf.reduce((most, one) => Math.max(most, one), -1) + 1 };
}
//# sourceMappingURL=publication.js.map
