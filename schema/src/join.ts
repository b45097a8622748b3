import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { schemaFolder } from './folder.js';
import { committedGraph, subgraphsIn } from './join/committed.js';
import { joinGraph } from './join/composition-check.js';
import { checkContract } from './join/contract-check.js';

const usage =
  'Usage: npm run --silent join -- NAME --schema FILE [--url http://…/graphql --token TOKEN]\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schema: { type: 'string' },
    url: { type: 'string' },
    token: { type: 'string' },
  },
});
const [name] = positionals;
if (name === undefined || values.schema === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else process.exitCode = await check({ name, sdl: readFileSync(values.schema, 'utf8') });

async function check(service: { readonly name: string; readonly sdl: string }): Promise<number> {
  // Once it has joined, a new version of it takes the place of the one before.
  const before = committedGraph(isJoined(service.name) ? service.name : undefined);
  const { faults, gains } = joinGraph(before, service);
  const { url, token = '' } = values;
  const found = [
    ...faults,
    ...(url === undefined ? [] : await checkContract(service, { url, token })),
  ];
  for (const fault of found) process.stderr.write(`${fault}\n`);
  for (const [audience, fields] of gains)
    process.stdout.write(`${audience}: ${fields.join(', ') || 'nothing new'}\n`);
  process.stdout.write(
    `${url === undefined ? 'composition' : 'composition and contract'} checked, ${found.length} faults\n`,
  );
  return found.length === 0 ? 0 : 1;
}

function isJoined(service: string): boolean {
  return subgraphsIn(join(schemaFolder, 'joined')).some((one) => one.name === service);
}
