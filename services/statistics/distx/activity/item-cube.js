import { CellCounter } from '../cube/cell.js';
import { publicationOf } from '../protection/publication.js';
import {
  itemDimensions,
  itemKeys,
  itemLayoutName,
  itemLayouts,
  itemLayoutWeight,
} from './item-layout.js';
import { attributesOf, subjects } from './subject.data.js';
import { publishedCode } from './words.data.js';
/** The cube of each subject, with every kind of table that may be made of it. */
export function itemPublications(items) {
  const bySubject = Map.groupBy(items, ({ subject }) => subject);
  return subjects.map((subject) => itemPublication(subject, bySubject.get(subject) ?? []));
}
function itemPublication(subject, items) {
  const cube = itemCube(subject, items);
  const tables = itemLayouts(subject).map((layout) => ({
    name: itemLayoutName(layout),
    weight: itemLayoutWeight(layout),
    isOfQuarters: layout.period === 'QUARTER',
    keys: (codes) => itemKeys(subject, codes, layout).join('|'),
  }));
  return publicationOf(cube, tables);
}
function itemCube(subject, items) {
  const counter = new CellCounter();
  for (const { place, quarter, codes, tie } of items)
    counter.add(
      [
        place.authority,
        place.region,
        place.nation,
        quarter,
        ...attributesOf[subject].map((one, at) => publishedCode(one, codes[at] ?? '')),
      ],
      tie,
    );
  return counter.cube(subject, itemDimensions(subject));
}
//# sourceMappingURL=item-cube.js.map
