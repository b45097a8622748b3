/** One published figure: protected, with the interval in which the true value lies. */
export interface PublishedFigure {
  readonly keys: readonly string[];
  readonly labels?: readonly string[] | undefined;
  readonly measure: string;
  readonly value: number | null;
  readonly marker?: string | null | undefined;
  readonly interval?: readonly number[] | null | undefined;
}

const marks: Readonly<Record<string, string>> = {
  UNAVAILABLE: '[x]',
  NOT_APPLICABLE: '[z]',
  CONFIDENTIAL: '[c]',
  UNRELIABLE: '[u]',
  REVISED: '[r]',
  PROVISIONAL: '[p]',
};

const meanings: Readonly<Record<string, string>> = {
  UNAVAILABLE: 'not available: a source is missing',
  NOT_APPLICABLE: 'not applicable: nobody could have had one then',
  CONFIDENTIAL: 'confidential: it would speak of too few children, or of all',
  UNRELIABLE: 'unreliable: the interval is wide, or a source is old',
  REVISED: 'revised since the snapshot before',
  PROVISIONAL: 'provisional: the period is still filling up',
};

/** What each sign that stands beside some figure means. */
export function legendOf(cells: readonly Pick<PublishedFigure, 'marker'>[]): readonly string[] {
  const used = new Set(cells.map(({ marker }) => marker));
  return Object.entries(meanings).flatMap(([marker, meaning]) =>
    used.has(marker) ? [`${marks[marker] ?? marker} ${meaning}`] : [],
  );
}

/** A figure as it is read: with its sign, and a share as a percentage. */
export function written({ value, marker, measure }: PublishedFigure): string {
  const sign = marker ? (marks[marker] ?? marker) : '';
  if (value === null) return sign;
  const text = numberWords(value, measure);
  return sign === '' ? text : `${text} ${sign}`;
}

/** The interval in words; empty where nothing is told. */
export function intervalOf({
  interval,
  measure,
}: Pick<PublishedFigure, 'interval' | 'measure'>): string {
  const [least, greatest] = interval ?? [];
  if (least === undefined || greatest === undefined) return '';
  return `${numberWords(least, measure)} to ${numberWords(greatest, measure)}`;
}

function numberWords(value: number, measure: string): string {
  return measure.endsWith('SHARE') ? `${(value * 100).toFixed(1)}%` : value.toLocaleString('en-GB');
}
