import type { LinkageSpeed } from './linkage.ts';
import type { MeasuredList } from './list.ts';
import { median, type Measured } from './measure.ts';

/** The page beside its yardsticks, with ratios. */
export function pageTable(page: readonly Measured[], children: number): string {
  const speedOf = (name: string) => page.find((one) => one.name === name)?.requestsPerSecond ?? NaN;
  const ratio = (value: number, name: string) => (value / speedOf(name)).toFixed(2);
  return table(
    `The page of 50 children with authority and latest 5 referrals, of ${children} children`,
    ['', 'requests/s', 'median ms', '97.5 % ms', '× PostGraphile', '× statement', '× bare'],
    page.map((one) => [
      one.name,
      one.requestsPerSecond.toFixed(0),
      one.medianMilliseconds.toFixed(1),
      one.p97Milliseconds.toFixed(1),
      ratio(one.requestsPerSecond, 'PostGraphile 5'),
      ratio(one.requestsPerSecond, 'statement'),
      ratio(one.requestsPerSecond, 'bare statement'),
    ]),
  );
}

/** Every list and search, each alone on the machine. */
export function listTable(lists: readonly MeasuredList[], children: number): string {
  return table(
    `Each list and search by itself through the gateway, of ${children} children (bar: 150 ms)`,
    ['', 'median ms', 'slowest ms', 'rows'],
    lists.map(({ name, medianMilliseconds, slowestMilliseconds, rows }) => [
      name,
      medianMilliseconds.toFixed(1),
      slowestMilliseconds.toFixed(1),
      String(rows),
    ]),
  );
}

/** Linking whole beside linking what is new, with their ratio. */
export function linkageTable(rounds: readonly LinkageSpeed[]): string {
  const of = (value: (one: LinkageSpeed) => number) => median(rounds.map(value));
  const ratio = of(({ wholeSeconds, newSeconds }) => newSeconds / wholeSeconds).toFixed(2);
  return table(
    `Linking ${of(({ records }) => records)} made-up records of three sources, ${of(({ isNew }) => isNew)} of them new`,
    ['', 'processor s', 'pairs compared', '× whole'],
    [
      [
        'whole',
        of(({ wholeSeconds }) => wholeSeconds).toFixed(2),
        of(({ wholeCompared }) => wholeCompared).toFixed(0),
        '1.00',
      ],
      [
        'what is new',
        of(({ newSeconds }) => newSeconds).toFixed(2),
        of(({ newCompared }) => newCompared).toFixed(0),
        ratio,
      ],
    ],
  );
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((text, column) =>
    Math.max(text.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [
    title,
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}
