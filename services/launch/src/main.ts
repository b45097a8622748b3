import { Command } from 'commander';
import { run } from './command/run.js';

// Each command's own file is loaded when it is called: a token must not wait for what only a test needs.
const program = new Command('npm run')
  .description('Runs the Independent Child Trafficking Guardian system on this machine')
  .enablePositionalOptions()
  .showHelpAfterError();

program
  .command('start')
  .description('install, build, start the database and every service, and say where it all is')
  .action(() => run(async (given) => (await import('./command/start.js')).start(given)));

program
  .command('reset')
  .description('wipe the data after asking')
  .option('--yes', 'do not ask', false)
  .action(({ yes }: { yes: boolean }) =>
    run(async (given) => (await import('./command/reset.js')).reset(given, yes)),
  );

program
  .command('token')
  .description('print an access token of a demo person, in a trial only')
  .argument('<name>', 'the demo person, e.g. manager')
  .action((name: string) =>
    run(async (given) => (await import('./command/token.js')).token(given, name)),
  );

program
  .command('grant')
  .description('give a person a role: makes the first manager of a real installation')
  .argument('<email>', 'the address they sign in with')
  .argument('<role>', 'their role, e.g. manager')
  .action((email: string, role: string) =>
    run(async (given) => (await import('./command/grant.js')).grant(given, email, role)),
  );

program
  .command('client')
  .description("register a partner's system by its public key, list those there are, or end one")
  .argument('[rest...]', 'register ID --name … --role … --agency … --key FILE, list, or end ID')
  .allowUnknownOption()
  .passThroughOptions()
  .action((rest: string[]) =>
    run(async (given) => (await import('./command/client.js')).client(given, rest)),
  );

program
  .command('load')
  .description('load a file into the service that owns such data')
  .argument(
    '<kind>',
    'e.g. referrals, ictg-extract, staff, caseload, people, nrm, nrm-decisions or looked-after',
  )
  .argument('<file>', 'a CSV file in UTF-8')
  .argument('[options...]', 'handed to the loader, e.g. --dry-run')
  .allowUnknownOption()
  .passThroughOptions()
  .action((kind: string, file: string, options: string[]) =>
    run(async (given) => (await import('./command/load.js')).load(given, kind, file, options)),
  );

program
  .command('schema')
  .description('print the schema of every service, compose the supergraph and its contracts')
  .option('--check', 'change nothing; fail on drift, breaking changes and missing marks', false)
  .option(
    '--release',
    'take the present schema as the one that later changes must not break',
    false,
  )
  .action((options: { check: boolean; release: boolean }) =>
    run(async (given) => (await import('./command/schema.js')).schema(given, options)),
  );

program
  .command('join')
  .description("check another agency's service against the graph, before it joins")
  .argument('[options...]', 'handed to the check, e.g. interpreting --schema FILE')
  .allowUnknownOption()
  .passThroughOptions()
  .helpOption(false)
  .action((options: string[]) =>
    run(async (given) => (await import('./command/join.js')).join(given, options)),
  );

program
  .command('audit-table')
  .description('work out what a reader can know of the hidden cells of a published two-way table')
  .argument('[file]', 'a table in JSON')
  .argument('[rest...]')
  .action((file: string | undefined, rest: string[]) =>
    run(async (given) =>
      (await import('./command/statistics.js')).statistics(given, 'audit-table', [
        ...(file === undefined ? [] : [file]),
        ...rest,
      ]),
    ),
  );

program
  .command('link')
  .description('find the records of the same person in two files, or in one')
  .argument('[options...]', 'handed to the linkage command, e.g. --left A.csv --right B.csv')
  .allowUnknownOption()
  .passThroughOptions()
  .helpOption(false)
  .action((options: string[]) =>
    run(async (given) =>
      (await import('./command/statistics.js')).statistics(given, 'link', options),
    ),
  );

program
  .command('snapshot')
  .description(
    'count the children, publish the numbers where any have changed, and print the id of the snapshot',
  )
  .option('--anew', 'publish though nothing has changed')
  .option('--whole', 'link all records anew, and not only what is new')
  .action((options: { anew?: true; whole?: true }) =>
    run(async (given) =>
      (await import('./command/snapshot.js')).snapshot(given, [
        ...(options.anew ? ['--anew'] : []),
        ...(options.whole ? ['--whole'] : []),
      ]),
    ),
  );

program
  .command('test')
  .description('run every check and every test')
  .action(() => run(async (given) => (await import('./command/test.js')).test(given)));

program
  .command('prove')
  .description('run the properties at their full counts; up to an hour')
  .action(() => run(async (given) => (await import('./command/test.js')).prove(given)));

program
  .command('bench')
  .description('measure speed beside the yardsticks')
  .argument('[options...]', 'handed to the harness')
  .allowUnknownOption()
  .passThroughOptions()
  .action((options: string[]) =>
    run(async (given) => (await import('./command/bench.js')).bench(given, options)),
  );

await program.parseAsync();
