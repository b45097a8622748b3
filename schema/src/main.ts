import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDrift, writeArtefacts } from './artefact.js';
import { findBreakingChanges } from './check/breaking-change.js';
import { findUnclassified, personalTypes } from './check/classification.js';
import { findLeaks } from './check/contract-ceiling.js';
import { findUndescribed } from './check/description.js';
import { compose, type Composition } from './composition.js';
import { schemaFolder } from './folder.js';
import { printSubgraphs, type Subgraph } from './subgraph.js';

const released = join(schemaFolder, 'released', 'api.graphql');

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
  },
});

const subgraphs = await printSubgraphs();
const composition = compose(subgraphs);
const faults = [...composition.faults, ...(await findFaults(subgraphs, composition))];
if (options.check) faults.push(...findDrift(schemaFolder, composition.artefacts));
else writeArtefacts(schemaFolder, composition.artefacts);
if (options.release && faults.length === 0) {
  mkdirSync(join(released, '..'), { recursive: true });
  writeFileSync(released, composition.api);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${subgraphs.length} subgraphs, ${composition.contractApis.size} contracts, ${faults.length} faults\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function findFaults(
  printed: readonly Subgraph[],
  { api, contractApis }: Composition,
): Promise<string[]> {
  if (api === '') return [];
  return [
    ...findUndescribed(api),
    ...findUnclassified(printed),
    ...findLeaks(contractApis, personalTypes(printed)),
    // Until the first release there is nothing that could break.
    ...(existsSync(released) ? await findBreakingChanges(readFileSync(released, 'utf8'), api) : []),
  ];
}
