import { EnvironmentFault } from '@ictg/kit/environment';
import { createLog } from '@ictg/kit/log';
import { readSettings, readSubgraphUrls } from './environment.js';
import { startGateway } from './gateway.js';
import { readSupergraphs, subgraphNames } from './supergraph.js';

try {
  const settings = readSettings();
  const supergraphs = readSupergraphs(settings.schemaFolder);
  const urls = readSubgraphUrls(subgraphNames(supergraphs['first-party'] ?? ''));
  await startGateway(settings, supergraphs, urls, createLog('gateway', settings.logLevel));
} catch (fault) {
  if (!(fault instanceof EnvironmentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
