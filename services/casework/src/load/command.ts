import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { caseloadLoader } from './caseload/load-caseload.js';
import { extractLoader } from './extract/load-extract.js';
import { referralLoader } from './referral/load-referrals.js';
import { loadFile, type LoadOptions } from './run/load-file.js';
import { staffLoader } from './staff/load-staff.js';
import { FileUnusable, type LoadReport, readable } from '@ictg/kit/table-file';

/** What the command line stands on. */
export interface Surroundings {
  open(): Promise<MikroORM>;
  /** Prints the result, and nothing else. */
  print(text: string): void;
  say(sentence: string): void;
  fail(fault: unknown): void;
  readonly today: string;
}

const usage =
  'Write: load <referrals | ictg-extract | staff | caseload> FILE.csv [--dry-run] [--json]';

/** For each kind of file, its loader; spelt out, because each has columns of its own. */
const loaders: Readonly<
  Record<string, (orm: MikroORM, path: string, options: LoadOptions) => Promise<LoadReport>>
> = {
  referrals: (orm, path, options) => loadFile(orm, referralLoader, path, options),
  'ictg-extract': (orm, path, options) => loadFile(orm, extractLoader, path, options),
  staff: (orm, path, options) => loadFile(orm, staffLoader, path, options),
  caseload: (orm, path, options) => loadFile(orm, caseloadLoader, path, options),
};

/**
 * Loads a file from the command line.
 * @returns the exit code: 0 when the file was worked through, bad rows or not; 2 when it cannot be used; 1 when
 *   something else went wrong
 */
export async function runLoadCommand(
  args: readonly string[],
  around: Surroundings,
): Promise<0 | 1 | 2> {
  const given = readArguments(args);
  if (typeof given === 'string') {
    around.say(given);
    return 2;
  }
  let orm: MikroORM | undefined;
  try {
    orm = await around.open();
    const report = await given.load(orm, given.path, { dryRun: given.dryRun, today: around.today });
    around.print(given.asJson ? `${JSON.stringify(report, null, 2)}\n` : readable(report));
    return 0;
  } catch (fault) {
    if (!(fault instanceof FileUnusable)) {
      around.fail(fault);
      return 1;
    }
    around.say(`${given.path}: ${fault.message}`);
    if (given.asJson)
      around.print(`${JSON.stringify({ unusable: fault.code, sentence: fault.message })}\n`);
    return 2;
  } finally {
    await orm?.close(true);
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [kind = '', path, ...more] = positionals;
    const load = loaders[kind];
    if (!load || path === undefined || more.length > 0) return usage;
    return { load, path, dryRun: values['dry-run'], asJson: values.json };
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : 'These options are not known.'}\n${usage}`;
  }
}
