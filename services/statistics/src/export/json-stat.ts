import type { Answer } from '../answer/answer.js';
import { signs } from '../answer/mark.js';
import type { Opened } from '../answer/table.js';
import { dimensionWords, labelOf, measureWords } from './labels.js';
import { citation, notesOf } from './notes.js';

/** An answer as a JSON-stat 2 dataset: every combination of codes in order, null with a status where nothing is told. */
export function jsonStatOf(answer: Answer, opened: Opened): Record<string, unknown> {
  const { document } = opened;
  const ids = [...answer.dimensions, 'MEASURE'];
  const codes = ids.map((_, at) => [
    ...new Set(
      answer.cells.map(({ keys, measure }) => (at === ids.length - 1 ? measure : (keys[at] ?? ''))),
    ),
  ]);
  const places = codes.map((list) => new Map(list.map((code, at) => [code, at])));
  const size = codes.map(({ length }) => length);
  const total = size.reduce((product, one) => product * one, 1);
  const value: (number | null)[] = Array.from({ length: total }, () => null);
  const status: Record<string, string> = {};
  for (const { keys, measure, value: figure, marker } of answer.cells) {
    const at = [...keys, measure].reduce(
      (index, code, dimension) =>
        index * (size[dimension] ?? 1) + (places[dimension]?.get(code) ?? 0),
      0,
    );
    value[at] = figure;
    if (marker !== null) status[at] = signs[marker];
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: measureTitle(answer),
    source: citation(opened),
    note: notesOf(answer, opened),
    updated: document.countedOn,
    id: ids,
    size,
    role: {
      time: answer.dimensions.filter((one) => one === 'YEAR' || one === 'QUARTER'),
      geo: answer.dimensions.filter((one) =>
        ['NATION', 'REGION', 'POLICE_FORCE', 'LOCAL_AUTHORITY'].includes(one),
      ),
      metric: ['MEASURE'],
    },
    dimension: Object.fromEntries(
      ids.map((id, at) => [
        id,
        {
          label:
            at === ids.length - 1 ? 'Measure' : dimensionWords[answer.dimensions[at] ?? 'YEAR'],
          category: {
            index: codes[at],
            label: Object.fromEntries(
              (codes[at] ?? []).map((code) => [
                code,
                at === ids.length - 1
                  ? (measureWords[code as keyof typeof measureWords] ?? code)
                  : labelOf(document, answer.dimensions[at] ?? 'YEAR', code),
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

/** What a table is about, in one line. */
export function measureTitle({ query, dimensions }: Answer): string {
  const by = dimensions.map((one) => dimensionWords[one].toLowerCase()).join(' and ');
  return `${query.measures.map((one) => measureWords[one]).join('; ')}${by === '' ? '' : ` by ${by}`}, ${query.from} to ${query.to}`;
}
