import { atDesk } from '../database/index.js';
import { systemViewer } from '../viewer/index.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Columns } from './column.js';
import { parseRow } from './parse-row.js';
import { FileUnusable } from './file-unusable.js';
import { readHeader, type Header } from './header.js';
import { records } from './records.js';
import type { Problem } from './problem.js';
import type { LoadReport } from './report.js';
import { loadBatch, type BatchResult, type ParsedLine } from './batch.js';
import { problemOn, type Loader } from './loader.js';

export interface LoadOptions {
  readonly dryRun: boolean;
  /** The day on which the file is loaded. */
  readonly today: string;
  readonly rowsInBatch?: number;
}

/**
 * Loads a file: bad rows are explained and left out, good ones loaded, and rows that say what they said last time
 * change nothing. The whole file is read once before anything is written.
 * @throws FileUnusable when the file cannot be read to its end; then nothing is loaded
 */
export async function loadFile<Table extends Columns, Found>(
  orm: MikroORM,
  loader: Loader<Table, Found>,
  path: string,
  options: LoadOptions,
): Promise<LoadReport> {
  const startedAt = performance.now();
  const header = await readThrough(path, loader.columns);
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const lineOfKey = new Map<string, number>();
  const totals = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  let batch: ParsedLine<Table>[] = [];

  const finish = async () => {
    const result = await loadSafely(orm, loader, batch, options);
    totals.created += result.created;
    totals.updated += result.updated;
    totals.unchanged += result.unchanged;
    totals.rejected += new Set(result.problems.map(({ line }) => line)).size;
    problems.push(...result.problems);
    notices.push(...result.notices);
    batch = [];
  };

  let isHeader = true;
  for await (const record of records(path)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    totals.rows += 1;
    const parsed = parseRow(record, header, loader.columns);
    const faults = parsed.ok
      ? faultsOf(loader, parsed.row, record.line, options.today, lineOfKey)
      : parsed.problems;
    if (!parsed.ok || faults.length > 0) {
      problems.push(...faults);
      totals.rejected += 1;
      continue;
    }
    batch.push({ line: record.line, key: keyOf(loader, parsed.row), row: parsed.row });
    if (batch.length >= (options.rowsInBatch ?? 500)) await finish();
  }
  if (batch.length > 0) await finish();

  const { rows, rejected, ...loaded } = totals;
  const byLine = (a: Problem, b: Problem) => a.line - b.line;
  const report: LoadReport = {
    kind: loader.kind,
    dryRun: options.dryRun,
    rows,
    loaded,
    rejected,
    problems: problems.sort(byLine),
    notices: notices.sort(byLine),
    ignoredColumns: header.unknown,
    seconds: (performance.now() - startedAt) / 1000,
  };
  if (loader.finish && !options.dryRun)
    await atDesk(
      orm,
      systemViewer('loader'),
      (desk) => loader.finish?.(desk, report) ?? Promise.resolve(),
    );
  return report;
}

/** Reads the file to its end, so that a fault in its form is found before anything is written. */
async function readThrough(path: string, columns: Columns): Promise<Header> {
  let header: Header | undefined;
  let rows = 0;
  for await (const { cells } of records(path)) {
    if (header) rows += 1;
    else {
      const names = Object.entries(columns);
      header = readHeader(cells, {
        required: names.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
        optional: names.filter(([, { isRequired }]) => !isRequired).map(([name]) => name),
      });
    }
  }
  if (!header)
    throw new FileUnusable('EMPTY', 'The file is empty. The first line must name the columns.');
  if (rows === 0)
    throw new FileUnusable(
      'EMPTY',
      'The file has a header and no rows. Nothing can be loaded from it.',
    );
  return header;
}

function keyOf<Table extends Columns, Found>(
  loader: Loader<Table, Found>,
  row: ParsedLine<Table>['row'],
): string {
  return loader.key.map((name) => String(row[name])).join(' | ');
}

function faultsOf<Table extends Columns, Found>(
  loader: Loader<Table, Found>,
  row: ParsedLine<Table>['row'],
  line: number,
  today: string,
  lineOfKey: Map<string, number>,
): readonly Problem[] {
  const faults = loader.check(row, today).map((fault) => problemOn(line, fault));
  const key = keyOf(loader, row);
  const earlier = lineOfKey.get(key);
  if (earlier === undefined) {
    if (faults.length === 0) lineOfKey.set(key, line);
    return faults;
  }
  const sentence = `The same ${loader.key.join(' and ')} stands on line ${earlier} already. That row was taken; give this one its own, or remove it.`;
  return [
    ...faults,
    problemOn(
      line,
      { column: loader.key[0] ?? null, code: 'TWICE_IN_FILE', sentence },
      'repeated key',
    ),
  ];
}

/** Loads a batch in one transaction; where it fails for a reason nobody foresaw, row by row, to name the row. */
async function loadSafely<Table extends Columns, Found>(
  orm: MikroORM,
  loader: Loader<Table, Found>,
  rows: readonly ParsedLine<Table>[],
  options: LoadOptions,
): Promise<BatchResult> {
  const inOneTransaction = (some: readonly ParsedLine<Table>[]) =>
    atDesk(
      orm,
      systemViewer('loader'),
      (desk) => loadBatch(desk, loader, some, options.dryRun),
      `load ${loader.kind}`,
    );
  try {
    return await inOneTransaction(rows);
  } catch (fault) {
    if (!refusedByDatabase(fault)) throw fault;
    if (rows.length > 1) {
      const results: BatchResult[] = [];
      for (const row of rows) results.push(await loadSafely(orm, loader, [row], options));
      return joined(results);
    }
    const sentence =
      'The database does not take this row as it is. Compare it with the record that is there already.';
    return {
      created: 0,
      updated: 0,
      unchanged: 0,
      notices: [],
      problems: rows.map(({ line }) =>
        problemOn(line, { column: null, code: `DATABASE_${fault.code}`, sentence }),
      ),
    };
  }
}

/** A constraint or a value that PostgreSQL refuses (classes 22 and 23), as against a database that is not there. */
function refusedByDatabase(fault: unknown): fault is { code: string } {
  return (
    typeof fault === 'object' &&
    fault !== null &&
    'code' in fault &&
    typeof fault.code === 'string' &&
    /^2[23]/.test(fault.code)
  );
}

function joined(results: readonly BatchResult[]): BatchResult {
  const sum = (count: (result: BatchResult) => number) =>
    results.reduce((all, result) => all + count(result), 0);
  return {
    created: sum(({ created }) => created),
    updated: sum(({ updated }) => updated),
    unchanged: sum(({ unchanged }) => unchanged),
    problems: results.flatMap(({ problems }) => problems),
    notices: results.flatMap(({ notices }) => notices),
  };
}
