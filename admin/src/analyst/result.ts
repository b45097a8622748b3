/** One figure of an answer, as the examples ask for it. */
export interface Figure {
  readonly keys: readonly string[];
  readonly labels?: readonly string[] | undefined;
  readonly measure: string;
  readonly value: number | null;
  readonly marker?: string | null | undefined;
  readonly interval?: readonly number[] | null | undefined;
}

/** What can be shown of an answer beside its JSON. */
export interface Result {
  readonly dimensions: readonly string[];
  readonly cells: readonly Figure[];
  readonly notices: readonly string[];
  readonly files: readonly { readonly name: string; readonly url: string }[];
  readonly cite: string | undefined;
}

interface Answer {
  readonly dimensions?: readonly string[];
  readonly cells?: readonly Figure[];
  readonly notices?: readonly { readonly sentence?: string }[];
  readonly csvUrl?: string;
  readonly odsUrl?: string;
  readonly jsonStatUrl?: string;
  readonly cite?: string;
}

/** Reads the first gap of an answer, under whatever alias; nothing where it was not asked for figures. */
export function resultOf(body: unknown): Result | undefined {
  const data = (body as { data?: Record<string, Answer | null> | null } | null)?.data;
  const answer = Object.values(data ?? {}).find((one) => one?.cells !== undefined);
  if (!answer?.cells?.every((cell) => Array.isArray(cell.keys) && 'measure' in cell))
    return undefined;
  return {
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

const marks: Readonly<Record<string, string>> = {
  UNAVAILABLE: '[x]',
  NOT_APPLICABLE: '[z]',
  CONFIDENTIAL: '[c]',
  UNRELIABLE: '[u]',
  REVISED: '[r]',
  PROVISIONAL: '[p]',
};

/** A figure as it is read: with its sign, and a share as a percentage. */
export function written({ value, marker, measure }: Figure): string {
  const sign = marker ? (marks[marker] ?? marker) : '';
  if (value === null) return sign;
  const isShare = measure.endsWith('SHARE');
  const text = isShare ? `${(value * 100).toFixed(1)}%` : value.toLocaleString('en-GB');
  return sign === '' ? text : `${text} ${sign}`;
}

/** The interval in words; empty where nothing is told. */
export function intervalOf({ interval, measure }: Figure): string {
  const [least, greatest] = interval ?? [];
  if (least === undefined || greatest === undefined) return '';
  const isShare = measure.endsWith('SHARE');
  const say = (value: number) =>
    isShare ? `${(value * 100).toFixed(1)}%` : value.toLocaleString('en-GB');
  return `${say(least)} to ${say(greatest)}`;
}
