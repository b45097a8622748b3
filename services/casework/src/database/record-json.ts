/** The columns of a table that the graph shows, and what the fields need that are not columns themselves. */
export interface RecordShape {
  readonly columns: readonly string[];
  /** The columns that every object has, whatever is asked. */
  readonly always: readonly string[];
  /** The columns behind each field that is made of others, or of other tables: those need no more. */
  readonly behind: Readonly<Record<string, readonly string[]>>;
}

/**
 * SQL that makes an object of a row, named as the graph names it.
 * @param fields the fields that are asked for, so that no more is read; all of it when left out
 */
export function recordJson(table: string, shape: RecordShape, fields?: readonly string[]): string {
  const columns = fields ? columnsFor(shape, fields) : shape.columns;
  const pairs = columns.map((column) => `'${fieldName(column)}', ${table}.${column}`);
  if (pairs.length <= 50) return `json_build_object(${pairs.join(', ')})`;
  // A function takes at most a hundred arguments, so the object is made in two halves.
  const halves = [pairs.slice(0, 50), pairs.slice(50)];
  return `(${halves.map((half) => `jsonb_build_object(${half.join(', ')})`).join(' || ')})`;
}

function columnsFor(
  { columns, always, behind }: RecordShape,
  fields: readonly string[],
): readonly string[] {
  const needed = new Set(always);
  for (const field of fields) {
    const column = columnName(field);
    if (columns.includes(column)) needed.add(column);
    else if (behind[field]) for (const one of behind[field]) needed.add(one);
    // A field that nobody described here may need anything.
    else if (field !== '__typename') return columns;
  }
  return columns.filter((column) => needed.has(column));
}

function fieldName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
