import type { Return903, ReturnTable, ReturnYear } from './return.js';

/** A rule of the return, under the number by which councils know it. */
export interface Rule {
  readonly code: string;
  readonly table: ReturnTable;
  readonly column: string;
  /** What is wrong and what to do, in a sentence. */
  readonly sentence: string;
  /** Whether the line cannot be kept: who it is about or when it was is not known. */
  readonly isBlocking: boolean;
  /** The lines that break it. */
  broken(of: Return903, year: ReturnYear): readonly { readonly line: number }[];
}

type Check = Rule['broken'];

/** A rule whose lines are loaded all the same. */
export function told(
  code: string,
  table: ReturnTable,
  column: string,
  sentence: string,
  broken: Check,
): Rule {
  return { code, table, column, sentence, isBlocking: false, broken };
}

/** A rule whose lines are left out. */
export function blocking(
  code: string,
  table: ReturnTable,
  column: string,
  sentence: string,
  broken: Check,
): Rule {
  return { code, table, column, sentence, isBlocking: true, broken };
}

/** Lines of a table by the child they are about. */
export function byChild<Line extends { readonly child: string }>(
  lines: readonly Line[],
): ReadonlyMap<string, readonly Line[]> {
  return Map.groupBy(lines, ({ child }) => child);
}
