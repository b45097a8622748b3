import { signOf } from './dataset.js';
export function sheetOf(dataset) {
  const header = [
    ...dataset.dimensions.flatMap(({ id, words }) => [
      `${id.toLowerCase()}_code`,
      words.toLowerCase().replaceAll(' ', '_'),
    ]),
    'measure',
    'measure_label',
    'value',
    'marker',
    'least',
    'greatest',
    'rounded_to',
  ];
  const rows = dataset.cells.map((cell) => [
    ...cell.keys.flatMap((code, at) => [code, cell.labels[at] ?? code]),
    cell.measure,
    dataset.measureWords(cell.measure),
    cell.value ?? '',
    signOf(cell),
    cell.interval?.[0] ?? '',
    cell.interval?.[1] ?? '',
    cell.measure.endsWith('SHARE') ? '' : dataset.base,
  ]);
  return { header, rows };
}
//# sourceMappingURL=sheet.js.map
