import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { isDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { systemViewer } from '@ictg/kit/viewer';
import { loadStaffList, type StaffListOutcome } from './commands/load-staff-list.js';

/** What the command line stands on. */
export interface Surroundings {
  open(): Promise<MikroORM>;
  /** Prints the result, and nothing else. */
  print(text: string): void;
  say(sentence: string): void;
  readonly today: string;
}

const usage = 'Write: load people FILE.csv [--on 2026-09-01] [--add-teams] [--dry-run] [--json]';

/**
 * Loads a staff list from the command line.
 * @returns the exit code: 0 when the file was worked through, bad rows or not; 2 when it cannot be used
 */
export async function runStaffListCommand(
  args: readonly string[],
  around: Surroundings,
): Promise<0 | 2> {
  const given = readArguments(args, around.today);
  if (typeof given === 'string') {
    around.say(given);
    return 2;
  }
  let orm: MikroORM | undefined;
  try {
    const table = await readTable(given.path);
    orm = await around.open();
    const outcome = await atDesk(orm, systemViewer('loader'), (desk) =>
      loadStaffList(desk, { ...given, table }),
    );
    around.print(
      given.asJson
        ? `${JSON.stringify({ dryRun: given.dryRun, ...outcome }, null, 2)}\n`
        : readable(outcome, given.dryRun),
    );
    return 0;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    around.say(`${given.path}: ${fault.message}`);
    return 2;
  } finally {
    await orm?.close(true);
  }
}

function readArguments(args: readonly string[], today: string) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string', default: today },
        'add-teams': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [kind, path, ...more] = positionals;
    if (kind !== 'people' || path === undefined || more.length > 0) return usage;
    if (!isDay(values.on)) return `There is no such day as ${values.on}.\n${usage}`;
    return {
      path,
      listOn: values.on,
      addTeams: values['add-teams'],
      dryRun: values['dry-run'],
      asJson: values.json,
    };
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : 'These options are not known.'}\n${usage}`;
  }
}

async function readTable(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(
      'InvalidInput',
      'NO_FILE',
      'There is no such file that can be read. Check the path.',
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      'InvalidInput',
      'NOT_UTF8',
      'The file is not in UTF-8. Save it again as "CSV UTF-8 (comma delimited)".',
    );
  }
}

/** The outcome as a person reads it. */
function readable(outcome: StaffListOutcome, dryRun: boolean): string {
  const { newTeams, newPeople, newPosts, confirmed, unchanged, rejected } = outcome;
  const verb = dryRun ? 'would be' : 'were';
  const lines = [
    `people: ${outcome.rows} rows. ${dryRun ? 'Dry run: nothing was changed.' : 'Done.'}`,
    ...[
      [newTeams, `teams ${verb} made`],
      [newPeople, `people ${verb} added`],
      [newPosts, `posts ${verb} begun`],
      [confirmed, `posts ${verb} confirmed`],
      [unchanged, 'rows say what is known already'],
      [rejected, `rows ${verb} left out`],
      [
        outcome.missingPostIds.length,
        'posts are held by people who are not on the list: ask about them',
      ],
    ].map(([number, words]) => `  ${String(number).padStart(8)} ${words}`),
    ...(outcome.ignoredColumns.length > 0
      ? ['', `These columns are not known and were not read: ${outcome.ignoredColumns.join(', ')}.`]
      : []),
    ...(outcome.problems.length > 0 ? ['', 'Left out:'] : []),
    ...outcome.problems.map(
      ({ line, column, sentence }) => `  line ${line}, ${column ?? 'the row'}: ${sentence}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
