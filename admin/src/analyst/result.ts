import type { PublishedFigure } from '../published/figure.js';

/** What can be shown of an answer beside its JSON. */
export interface Result {
  /** The name under which it was asked. */
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly PublishedFigure[];
  readonly notices: readonly string[];
  readonly files: readonly { readonly name: string; readonly url: string }[];
  readonly cite: string | undefined;
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
export function resultsOf(body: unknown): readonly Result[] {
  const data = (body as { data?: Record<string, Answer | null> | null } | null)?.data;
  return Object.entries(data ?? {}).flatMap(([name, answer]) => resultOf(name, answer) ?? []);
}

function resultOf(name: string, answer: Answer | null): Result | undefined {
  if (!answer?.cells?.every((cell) => Array.isArray(cell.keys) && 'measure' in cell))
    return undefined;
  return {
    name,
    dimensions: answer.dimensions ?? [],
    cells: answer.cells,
    notices: (answer.notices ?? []).flatMap(({ sentence }) => sentence ?? []),
    files: [
      { name: 'CSV', url: answer.csvUrl },
      { name: 'Spreadsheet (ODS)', url: answer.odsUrl },
      { name: 'JSON-stat', url: answer.jsonStatUrl },
    ].flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }])),
    cite: answer.cite,
  };
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
