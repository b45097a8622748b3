import type { Problem } from './problem.js';

/** What loading a file did, or with a dry run would do. */
export interface LoadReport {
  readonly kind: string;
  readonly dryRun: boolean;
  /** Rows of the file without its header. */
  readonly rows: number;
  readonly loaded: {
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
  };
  /** Rows left out. */
  readonly rejected: number;
  readonly problems: readonly Problem[];
  /** What to know about rows that were loaded. */
  readonly notices: readonly Problem[];
  readonly ignoredColumns: readonly string[];
  readonly seconds: number;
}

/** The report as a person reads it. */
export function readable(report: LoadReport): string {
  const { created, updated, unchanged } = report.loaded;
  const verb = report.dryRun ? 'would be' : 'were';
  const lines = [
    `${report.kind}: ${count(report.rows)} rows. ${report.dryRun ? 'Dry run: nothing was changed.' : `Done in ${report.seconds.toFixed(1)} s.`}`,
    `  ${count(created).padStart(8)} new records ${verb} made`,
    `  ${count(updated).padStart(8)} records ${verb} updated`,
    `  ${count(unchanged).padStart(8)} are as they were`,
    `  ${count(report.rejected).padStart(8)} rows ${verb} left out`,
    ...(report.ignoredColumns.length > 0
      ? ['', `These columns are not known and were not read: ${report.ignoredColumns.join(', ')}.`]
      : []),
    ...section('Left out', report.problems),
    ...section('To know', report.notices),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const rows = problems.map(
    ({ line, column, valueClass, sentence }) =>
      [String(line), column ?? '(row)', valueClass, sentence] as const,
  );
  const width = (at: 0 | 1 | 2, head: string) =>
    Math.max(head.length, ...rows.map((row) => row[at].length));
  const [line, column, kind] = [width(0, 'line'), width(1, 'column'), width(2, 'value')];
  const print = ([a, b, c, d]: readonly [string, string, string, string]) =>
    `  ${a.padStart(line)}  ${b.padEnd(column)}  ${c.padEnd(kind)}  ${d}`;
  return ['', `${title}:`, print(['line', 'column', 'value', 'what to do']), ...rows.map(print)];
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
