import { signOf } from './dataset.js';
const times = ['YEAR', 'QUARTER'];
const places = ['NATION', 'REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'];
const measureId = 'MEASURE';
/** A dataset in JSON-stat 2: every combination of codes in order, null with a status where nothing is told. */
export function jsonStatOf(dataset) {
  const ids = [...dataset.dimensions.map(({ id }) => id), measureId];
  const codes = ids.map((_, at) => [
    ...new Set(
      dataset.cells.map(({ keys, measure }) =>
        at === ids.length - 1 ? measure : (keys[at] ?? ''),
      ),
    ),
  ]);
  const positions = codes.map((list) => new Map(list.map((code, at) => [code, at])));
  const size = codes.map(({ length }) => length);
  const total = size.reduce((product, one) => product * one, 1);
  const value = Array.from({ length: total }, () => null);
  const status = {};
  for (const cell of dataset.cells) {
    const at = [...cell.keys, cell.measure].reduce(
      (index, code, dimension) =>
        index * (size[dimension] ?? 1) + (positions[dimension]?.get(code) ?? 0),
      0,
    );
    value[at] = cell.value;
    if (cell.marker !== null) status[at] = signOf(cell);
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: dataset.title,
    source: dataset.source,
    note: dataset.notes,
    updated: dataset.countedOn,
    id: ids,
    size,
    role: {
      time: ids.filter((one) => times.includes(one)),
      geo: ids.filter((one) => places.includes(one)),
      metric: [measureId],
    },
    dimension: Object.fromEntries(
      ids.map((id, at) => [
        id,
        {
          label: id === measureId ? 'Measure' : (dataset.dimensions[at]?.words ?? id),
          category: {
            index: codes[at],
            label: Object.fromEntries(
              (codes[at] ?? []).map((code) => [
                code,
                id === measureId ? dataset.measureWords(code) : dataset.labelOf(id, code),
              ]),
            ),
          },
        },
      ]),
    ),
    value,
    status,
  };
}
//# sourceMappingURL=json-stat.js.map
