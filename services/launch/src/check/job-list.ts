import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inRepository, repository } from '../repository.js';
import { services } from '../service/service-list.js';
import type { Job } from './job.js';

type Environment = Readonly<Record<string, string>>;

/** The checks that read the code without running it. */
export function gates(environment: Environment): Job[] {
  const cache = join('node_modules', '.cache');
  const gate = (name: string, tool: string, program: string, ...args: string[]): Job => ({
    name,
    script: programOf(repository, tool, program),
    args,
    folder: repository,
    environment,
  });
  return [
    gate('lint', 'oxlint', 'oxlint', '--type-aware', '--deny-warnings'),
    gate('lint of the graph', 'eslint', 'eslint', '.', '--max-warnings=0'),
    gate('format', 'oxfmt', 'oxfmt', '--check', '.'),
    gate(
      'walls',
      'dependency-cruiser',
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type=err',
      'services',
      'admin/src',
      'schema',
      'test',
    ),
    ...(['admin', 'test'] as const).map((name) => typesOf(name, environment)),
    gate('unused code', 'knip', 'knip', '--no-progress'),
    gate(
      'spelling',
      'cspell',
      'cspell',
      'lint',
      '.',
      '--no-progress',
      '--no-summary',
      '--cache',
      `--cache-location=${cache}/cspell`,
    ),
    {
      name: 'schema',
      script: inRepository('schema', 'dist', 'main.js'),
      args: ['--check'],
      folder: repository,
      environment,
    },
  ];
}

/** Checks the types of a package that is not built by the compiler. */
function typesOf(name: string, environment: Environment): Job {
  const folder = inRepository(name);
  return {
    name: `types of ${name}`,
    script: programOf(folder, 'typescript', 'tsc'),
    args: ['--noEmit'],
    folder,
    environment,
  };
}

/** The tests of every package that has some, the slow ones first so that all lanes end together. */
export function packageTests(environment: Environment, reports: string): Job[] {
  const kit = { name: 'kit', folder: inRepository('services', 'kit') };
  const launch = { name: 'launch', folder: inRepository('services', 'launch') };
  const packages = [
    ...services.filter(({ name }) => name === 'casework'),
    launch,
    ...services.filter(({ name }) => name !== 'casework'),
    kit,
    { name: 'admin', folder: inRepository('admin') },
    { name: 'schema', folder: inRepository('schema') },
  ];
  return packages
    .filter(({ folder }) => hasTests(folder))
    .map(({ name, folder }) => vitest(name, folder, environment, reports));
}

/** What goes through the whole running system: journeys in a browser, privacy, load, chaos. */
export function systemTests(environment: Environment, reports: string): Job[] {
  const folder = inRepository('test');
  return hasTests(folder) ? [vitest('journeys', folder, environment, reports)] : [];
}

function vitest(name: string, folder: string, environment: Environment, reports: string): Job {
  const report = join(reports, `${name}.json`);
  return {
    name: `${name} tests`,
    script: programOf(folder, 'vitest', 'vitest'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    folder,
    environment,
    report,
  };
}

function hasTests(folder: string): boolean {
  const isTheirs = {
    cwd: folder,
    exclude: (name: string) => name === 'node_modules' || name === 'dist',
  };
  return existsSync(folder) && globSync('**/*.test.{ts,tsx}', isTheirs).length > 0;
}

const manifestShape = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

function programOf(folder: string, tool: string, program: string): string {
  const home = join(folder, 'node_modules', tool);
  const { bin } = manifestShape.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined) throw new Error(`${tool} has no program ${program}.`);
  return join(home, path);
}
