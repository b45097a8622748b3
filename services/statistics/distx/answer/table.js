import { authorityAt, everywhere } from '../cube/place.js';
import { inCareCell } from '../cube/in-care.js';
import { inCareKeys, nameOf, none, referredKeys } from '../cube/layout.js';
import { quartersBetween, yearOf } from '../cube/period.js';
import { referredCell } from '../cube/referred.js';
import { forces, regions } from '@ictg/kit/geography';
import { isInCare } from './query.js';
/** A snapshot opened for answering: its cells read once. */
export class Opened {
  constructor(id, document) {
    this.id = id;
    this.document = document;
    this.referred = document.referred.cells.map(({ codes, value }) => {
      const cell = referredCell(codes);
      return { quarter: cell.quarter, value, keys: (layout) => referredKeys(cell, layout) };
    });
    this.inCare = document.inCare.cells.map(({ codes, value }) => {
      const cell = inCareCell(codes);
      return { quarter: cell.quarter, value, keys: (layout) => inCareKeys(cell, layout) };
    });
  }
  /** How far a sum of this kind of table may lie from the truth. */
  error(population, layout) {
    const { referred, inCare, policy } = this.document;
    const cube = isInCare(population) ? inCare : referred;
    return cube.furthest[nameOf(layout)] ?? policy.base - 1;
  }
  /** The sums of a table over the quarters asked for, by their keys. */
  sums(query, layout) {
    const found = new Map();
    const cells = isInCare(query.population) ? this.inCare : this.referred;
    const needsCare =
      query.population === 'NRM_CHILD_LOOKED_AFTER' || query.population === 'UNACCOMPANIED';
    const showsCare = query.by.includes('LOOKED_AFTER');
    for (const { quarter, value, keys } of cells) {
      if (quarter < query.from || quarter > query.to) continue;
      const [place, period, split, care] = keys(layout);
      if (needsCare && care !== 'YES') continue;
      const key = rowKey([place, period, split, showsCare ? care : none]);
      found.set(key, (found.get(key) ?? 0) + value);
    }
    return found;
  }
}
export function rowKey(keys) {
  return keys.join('|');
}
/** The periods that a table has a row for, empty or not. */
export function periodsOf({ from, to }, layout) {
  if (layout.period === 'ALL') return [none];
  const quarters = quartersBetween(from, to);
  return layout.period === 'QUARTER' ? quarters : [...new Set(quarters.map(yearOf))];
}
/** The places that a table has a row for in a period, empty or not, in the order of their codes; not known comes last. */
export function placesOf(document, level, geography, period) {
  if (level === 'ALL') return [everywhere];
  if (level === 'NATION') return ['ENGLAND', 'WALES', 'UNKNOWN'];
  if (level === 'REGION') return [...regions.map(({ code }) => code).sort(), 'UNKNOWN'];
  if (level === 'POLICE_FORCE') return [...forces.map(({ code }) => code).sort(), 'UNKNOWN'];
  const then = document.authorities.filter(
    ({ from, to }) =>
      period === none ||
      (from.slice(0, period.length) <= period && to.slice(0, period.length) >= period),
  );
  return [...new Set(then.map(({ code }) => authorityAt(code, geography)))]
    .sort()
    .concat('UNKNOWN');
}
//# sourceMappingURL=table.js.map
