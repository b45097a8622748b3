import { parseArgs } from 'node:util';
import { authority } from '@ictg/kit/geography';
import { FileUnusable, type Surroundings } from '@ictg/kit/load';
import { loadReturn, type ReturnReport } from './load-return.js';
import { readReturn } from './read-return.js';
import { yearEnding } from './return.js';

const usage =
  'Write: load ssda903 FOLDER --authority E10000030 --year 2026 [--dry-run] [--json]. The folder holds header.csv, episodes.csv, uasc.csv and missing.csv; the year is the one in which it ends.';

/**
 * Loads England's return on looked-after children from the command line.
 * @returns the exit code: 0 when it was worked through, 2 when it cannot be used, 1 when something else went wrong
 */
export async function returnCommand(
  args: readonly string[],
  around: Surroundings,
): Promise<0 | 1 | 2> {
  const given = readArguments(args);
  if (typeof given === 'string') {
    around.say(given);
    return 2;
  }
  const { folder, asJson, ...options } = given;
  try {
    const of = await readReturn(folder);
    const orm = await around.open();
    try {
      const report = await loadReturn(orm, of, options);
      around.print(
        asJson ? `${JSON.stringify(summary(report), null, 2)}\n` : readable(report, options.dryRun),
      );
      return 0;
    } finally {
      await orm.close(true);
    }
  } catch (fault) {
    if (!(fault instanceof FileUnusable)) {
      around.fail(fault);
      return 1;
    }
    around.say(`${folder}: ${fault.message}`);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        authority: { type: 'string' },
        year: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder, ...more] = positionals;
    const { authority: code = '', year = '' } = values;
    if (folder === undefined || more.length > 0 || !/^20\d\d$/.test(year)) return usage;
    if (authority(code)?.nation !== 'ENGLAND')
      return `--authority: this is not the present code of a council in England, which alone has this return. ${usage}`;
    return {
      folder,
      laGss: code,
      year: yearEnding(Number(year)),
      dryRun: values['dry-run'],
      asJson: values.json,
    };
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : 'These options are not known.'}\n${usage}`;
  }
}

function summary({ broken, ...counts }: ReturnReport) {
  return {
    ...counts,
    broken: broken.map(({ table, line, rule: { code, column, sentence, isBlocking } }) => ({
      table,
      line,
      rule: code,
      column,
      sentence,
      isLeftOut: isBlocking,
    })),
  };
}

function readable(report: ReturnReport, dryRun: boolean): string {
  const byRule = Map.groupBy(report.broken, ({ rule }) => rule);
  return [
    `ssda903: ${report.children} children. ${dryRun ? 'Dry run: nothing was changed.' : 'Done.'}`,
    `  ${report.newChildren} children and ${report.newEpisodes} episodes were new; ${report.leftOut} lines were left out.`,
    ...[...byRule].map(
      ([{ code, table, column, sentence, isBlocking }, lines]) =>
        `  rule ${code}, ${table} ${column}: ${sentence} ${isBlocking ? 'Left out' : 'Loaded all the same'}: ${lines.length} (${lines
          .slice(0, 10)
          .map(({ line }) => `line ${line}`)
          .join(', ')}${lines.length > 10 ? ', …' : ''})`,
    ),
    '',
  ].join('\n');
}
