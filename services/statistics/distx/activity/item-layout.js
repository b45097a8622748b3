import { periodLevels } from '../cube/layout.js';
import { everywhere, placeLevels } from '../cube/place.js';
import { yearOf } from '../cube/period.js';
import { attributesOf, personal } from './subject.data.js';
/** The levels of place that things done are counted by; most of them are not done for a police force. */
export const itemPlaces = ['ALL', 'NATION', 'REGION', 'LOCAL_AUTHORITY'];
/**
 * Whether counts of this kind may be published. Without attributes: an authority and year, or a region and quarter. By
 * one: a region and quarter, or a region and year where it is about a child's person. By two: a year, everywhere.
 */
export function mayItemsBePublished({ place, period, attributes }) {
  if (place === 'LOCAL_AUTHORITY') return attributes.length === 0 && period !== 'QUARTER';
  if (attributes.length > 1) return place === 'ALL' && period !== 'QUARTER';
  return period !== 'QUARTER' || !attributes.some((one) => personal.includes(one));
}
/** Every kind of table that may be published of a subject. */
export function itemLayouts(subject) {
  const own = attributesOf[subject];
  const sets = [
    [],
    ...own.map((one) => [one]),
    ...own.flatMap((one, at) => own.slice(at + 1).map((other) => [one, other])),
  ];
  return itemPlaces
    .flatMap((place) => periodLevels.map((period) => ({ place, period })))
    .flatMap((one) => sets.map((set) => ({ ...one, attributes: set })))
    .filter(mayItemsBePublished);
}
/** Names the kind of table, whatever its rows are: the errors of a snapshot are known by it. */
export function itemLayoutName({ place, period, attributes }) {
  return [place, period, attributes.length === 0 ? 'NONE' : attributes.join('+')].join('/');
}
/** How much an error in such a table counts: coarse ones are read most. */
export function itemLayoutWeight({ place, attributes }) {
  const coarse = 4 - placeLevels.indexOf(place) / 2;
  return coarse / (1 + attributes.length);
}
/** The dimensions of a subject's cube, in the order of its codes. */
export function itemDimensions(subject) {
  return ['authority', 'region', 'nation', 'quarter', ...attributesOf[subject]];
}
/** Where an innermost cell is counted in a table: its place, its period, and its attributes. */
export function itemKeys(subject, codes, { place, period, attributes }) {
  const [authority = '', region = '', nation = '', quarter = ''] = codes;
  const own = attributesOf[subject];
  return [
    placeOf({ authority, region, nation: nation }, place),
    period === 'ALL' ? '-' : period === 'YEAR' ? yearOf(quarter) : quarter,
    ...attributes.map((one) => codes[4 + own.indexOf(one)] ?? ''),
  ];
}
function placeOf({ authority, region, nation }, level) {
  if (level === 'ALL') return everywhere;
  if (level === 'NATION') return nation;
  return level === 'REGION' ? region : authority;
}
//# sourceMappingURL=item-layout.js.map
