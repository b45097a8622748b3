import type { Answer } from '../answer/answer.js';
import { signs } from '../answer/mark.js';
import type { Opened } from '../answer/table.js';
import { dimensionWords, labelsOf, measureWords } from './labels.js';

/** An answer as rows of text and numbers, codes and labels side by side: what every file is written from. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function sheetOf(answer: Answer, { document }: Opened): Sheet {
  const header = [
    ...answer.dimensions.flatMap((one) => [
      `${one.toLowerCase()}_code`,
      dimensionWords[one].toLowerCase().replaceAll(' ', '_'),
    ]),
    'measure',
    'measure_label',
    'value',
    'marker',
    'least',
    'greatest',
    'rounded_to',
  ];
  const rows = answer.cells.map((cell) => {
    const labels = labelsOf(document, answer, cell);
    const isShare = cell.measure.endsWith('SHARE');
    return [
      ...cell.keys.flatMap((code, at) => [code, labels[at] ?? code]),
      cell.measure,
      measureWords[cell.measure],
      cell.value ?? '',
      cell.marker === null ? '' : signs[cell.marker],
      cell.interval?.[0] ?? '',
      cell.interval?.[1] ?? '',
      isShare ? '' : document.policy.base,
    ];
  });
  return { header, rows };
}
