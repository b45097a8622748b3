import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A row of a file for a test: only what matters is given. */
export type FileRow = Readonly<Record<string, string>>;

/** Comma-separated text with every cell in quotation marks that needs them. */
export function csv(rows: readonly FileRow[], columns = Object.keys(rows[0] ?? {})): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}

/** Writes a file for a test and returns its path. */
export async function fileOf(content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'ictg-load-')), 'file.csv');
  await writeFile(path, content);
  return path;
}
