import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { FileUnusable } from './file-unusable.js';
import type { LoadOptions } from './load-file.js';
import { readable, type LoadReport } from './report.js';

/** What the command line stands on. */
export interface Surroundings {
  open(): Promise<MikroORM>;
  /** Prints the result, and nothing else. */
  print(text: string): void;
  say(sentence: string): void;
  fail(fault: unknown): void;
  readonly today: string;
}

/** For each kind of file, what loads it. */
export type Loaders = Readonly<
  Record<string, (orm: MikroORM, path: string, options: LoadOptions) => Promise<LoadReport>>
>;

/**
 * Loads a file from the command line.
 * @returns the exit code: 0 when the file was worked through, bad rows or not; 2 when it cannot be used; 1 when
 *   something else went wrong
 */
export async function loadCommand(
  args: readonly string[],
  loaders: Loaders,
  around: Surroundings,
): Promise<0 | 1 | 2> {
  const given = readArguments(args, loaders);
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

function readArguments(args: readonly string[], loaders: Loaders) {
  const usage = `Write: load <${Object.keys(loaders).join(' | ')}> FILE.csv [--dry-run] [--json]`;
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
