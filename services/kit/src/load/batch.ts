import type { Desk } from '../database/index.js';
import type { Columns, RowOf } from './column.js';
import type { Problem } from './problem.js';
import { problemOn, type Incoming, type Loader, type Remarks } from './loader.js';
import { changedParts, digestsOf, remember, remembered } from './memory.js';

/** A row of the file that could be read. */
export interface ParsedLine<Table extends Columns> {
  readonly line: number;
  readonly key: string;
  readonly row: RowOf<Table>;
}

export interface BatchResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Loads some rows at one desk; with a dry run finds out the same and writes nothing. */
export async function loadBatch<Table extends Columns, Found>(
  desk: Desk,
  loader: Loader<Table, Found>,
  lines: readonly ParsedLine<Table>[],
  dryRun: boolean,
): Promise<BatchResult> {
  const before = await remembered(
    desk,
    loader.kind,
    lines.map(({ key }) => key),
  );
  const digests = new Map(lines.map(({ key, row }) => [key, digestsOf(loader, key, row)]));
  const incoming = lines
    .map((one): Incoming<Table> => ({
      ...one,
      parts: changedParts(digests.get(one.key) ?? {}, before.get(one.key)),
      isNew: !before.has(one.key),
    }))
    .filter(({ parts }) => parts.size > 0);
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const remarks: Remarks = {
    reject: (line, fault) => problems.push(problemOn(line, fault)),
    notice: (line, fault) => notices.push(problemOn(line, fault)),
  };
  const found = await loader.prepare(desk, incoming, remarks);
  const rejected = new Set(problems.map(({ line }) => line));
  const good = incoming.filter(({ line }) => !rejected.has(line));
  if (!dryRun && good.length > 0) {
    await loader.write(desk, good, found, remarks);
    await remember(
      desk,
      loader.kind,
      good.map(({ key }) => ({ key, digests: digests.get(key) ?? {} })),
    );
  }
  for (const { line, isNew, parts } of good)
    if (!isNew)
      remarks.notice(line, {
        column: null,
        code: 'UPDATED',
        sentence: `This row says something else than last time, so the record ${dryRun ? 'would be' : 'was'} updated: ${[...parts].join(', ')}.`,
      });
  return {
    created: good.filter(({ isNew }) => isNew).length,
    updated: good.filter(({ isNew }) => !isNew).length,
    unchanged: lines.length - incoming.length,
    problems,
    notices: notices.filter(({ line }) => !rejected.has(line)),
  };
}
