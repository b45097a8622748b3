import { Kind } from 'graphql';
import { labelOf } from '../label/label.js';
import type { PublishedFigure } from '../published/figure.js';
import { operationOf, readable } from './variable.js';

/** What can be shown of an answer beside its JSON. */
export interface Result {
  /** The name under which it was asked. */
  readonly name: string;
  /** Headings of the codes of a figure, in their order. */
  readonly headings: readonly string[];
  readonly cells: readonly PublishedFigure[];
  readonly notices: readonly string[];
  readonly files: readonly { readonly name: string; readonly url: string }[];
  readonly cite: string | undefined;
  /** A measure in the words that files have for it. */
  measureWords(measure: string): string;
}

interface Answer {
  readonly dimensions?: readonly string[];
  readonly cells?: readonly PublishedFigure[];
  readonly notices?: readonly { readonly sentence?: string }[];
  readonly csvUrl?: string;
  readonly odsUrl?: string;
  readonly jsonStatUrl?: string;
  readonly cite?: string;
}

/** Reads every set of figures of an answer, under whatever names; none where it was not asked for figures. */
export function resultsOf(body: unknown, query: string): readonly Result[] {
  const data = (body as { data?: Record<string, Answer | null> | null } | null)?.data;
  const asked = fieldsOf(query);
  return Object.entries(data ?? {}).flatMap(
    ([name, answer]) => resultOf(name, answer, asked.get(name)) ?? [],
  );
}

function resultOf(
  name: string,
  answer: Answer | null,
  field: string | undefined,
): Result | undefined {
  if (!answer?.cells?.every((cell) => Array.isArray(cell.keys) && 'measure' in cell))
    return undefined;
  const about = field === 'serviceStatistics' ? 'Service' : 'Gap';
  const longest = Math.max(0, ...answer.cells.map(({ keys }) => keys.length));
  return {
    name,
    headings: Array.from({ length: longest }, (_, at) => {
      const dimension = answer.dimensions?.[at];
      return dimension === undefined ? `Code ${at + 1}` : labelOf(`${about}Dimension`, dimension);
    }),
    measureWords: (measure) => labelOf(`${about}Measure`, measure),
    cells: answer.cells,
    notices: [
      ...(longest > 0 && !answer.dimensions
        ? ['Ask for dimensions beside the cells, and the columns have their names.']
        : []),
      ...(answer.notices ?? []).flatMap(({ sentence }) => sentence ?? []),
    ],
    files: [
      { name: 'CSV', url: answer.csvUrl },
      { name: 'Spreadsheet (ODS)', url: answer.odsUrl },
      { name: 'JSON-stat', url: answer.jsonStatUrl },
    ].flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }])),
    cite: answer.cite,
  };
}

/** What was asked under each name of an answer. */
function fieldsOf(query: string): ReadonlyMap<string, string> {
  const document = readable(query);
  const operation = document && operationOf(document);
  return new Map(
    (operation?.selectionSet.selections ?? []).flatMap((one) =>
      one.kind === Kind.FIELD ? [[(one.alias ?? one.name).value, one.name.value] as const] : [],
    ),
  );
}

/** Why there is no answer, in the sentences of whoever refused; empty where nothing was. */
export function refusalsOf(status: number, body: unknown): readonly string[] {
  if (status === 401)
    return ['Your sign-in has ended. Sign in again, then run the question again.'];
  const errors = (body as { errors?: readonly { message?: unknown }[] } | null)?.errors ?? [];
  return [
    ...new Set(errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : []))),
  ];
}
