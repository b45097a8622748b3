import { FileUnusable } from './file-unusable.js';

/** Where each known column stands, and what the file has besides. */
export interface Header {
  readonly places: ReadonlyMap<string, number>;
  readonly unknown: readonly string[];
  readonly width: number;
}

export interface ExpectedColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Reads the header line. Names are compared without regard to capitals and outer spaces.
 * @throws FileUnusable naming every column that is missing or stands twice
 */
export function readHeader(
  cells: readonly string[],
  { required, optional }: ExpectedColumns,
): Header {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const known = new Set([...required, ...optional]);
  const [only = ''] = names;
  if (names.length === 1 && /[;\t]/.test(only))
    throw new FileUnusable(
      'HEADER',
      `The cells are not separated by commas but by ${only.includes(';') ? 'semicolons' : 'tabs'}. Save the file as "CSV UTF-8 (comma delimited)".`,
    );
  const twice = [...new Set(names.filter((name, at) => name !== '' && names.indexOf(name) !== at))];
  const missing = required.filter((name) => !names.includes(name));
  const faults = [
    ...(twice.length > 0
      ? [`These columns stand twice: ${twice.join(', ')}. Leave each only once.`]
      : []),
    ...(missing.length > 0
      ? [`These columns are missing: ${missing.join(', ')}. The first line must name the columns.`]
      : []),
  ];
  if (faults.length > 0) throw new FileUnusable('HEADER', faults.join(' '));
  return {
    places: new Map(names.flatMap((name, at) => (known.has(name) ? [[name, at] as const] : []))),
    unknown: cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '' && !known.has(cell.toLowerCase())),
    width: cells.length,
  };
}
