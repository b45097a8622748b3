import type { Desk } from './desk.js';

const rowsInOneStatement = 500;

/**
 * Writes many rows of a table with few statements. Policies, checks and the change log hold as for any other.
 * @param rows all with the same properties
 */
export async function insertRecords(
  desk: Desk,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const properties = Object.keys(first);
  const columns = properties.map((property) => `"${columnName(property)}"`).join(', ');
  const sql = `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`;
  for (let start = 0; start < rows.length; start += rowsInOneStatement) {
    const records = rows
      .slice(start, start + rowsInOneStatement)
      .map((row) => asRecord(row, properties));
    await desk.rows(sql, [JSON.stringify(records)]);
  }
}

/**
 * Changes rows one by one, each only where it differs: a change that changes nothing makes no version and no entry
 * in the log.
 */
export async function updateRecords(
  desk: Desk,
  table: string,
  changes: readonly ({ readonly id: string } & object)[],
): Promise<void> {
  for (const { id, ...values } of changes) {
    const properties = Object.keys(values);
    if (properties.length === 0) continue;
    const columns = properties.map((property) => `"${columnName(property)}"`);
    await desk.rows(
      `update "${table}" t set (${columns.join(', ')}) = row(${columns.map((column) => `r.${column}`).join(', ')})
       from jsonb_populate_record(null::"${table}", ?::jsonb) as r
       where t.id = ? and (${columns.map((column) => `t.${column}`).join(', ')}) is distinct from (${columns.map((column) => `r.${column}`).join(', ')})`,
      [JSON.stringify(asRecord(values, properties)), id],
    );
  }
}

/** The column of a property: the ORM's own rule. */
function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A row by its columns, as PostgreSQL reads it from JSON. */
export function asRecord(row: object, properties: readonly string[]): Record<string, unknown> {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(properties.map((property) => [columnName(property), values[property]]));
}
