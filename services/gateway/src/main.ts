import { HeldAgreements } from '@ictg/kit/agreement';
import { EnvironmentFault } from '@ictg/kit/environment';
import { createLog } from '@ictg/kit/log';
import { readSettings, readSubgraphUrls } from './environment.js';
import { startGateway } from './gateway.js';
import { readSupergraphs, subgraphNames } from './supergraph.js';

try {
  const settings = readSettings();
  const supergraphs = readSupergraphs(settings.schemaFolder);
  const urls = readSubgraphUrls(subgraphNames(supergraphs['first-party'] ?? ''));
  const log = createLog('gateway', settings.logLevel);
  const agreements = new HeldAgreements({ ...settings.agreements, log }).start();
  await startGateway(settings, supergraphs, urls, log, agreements);
} catch (fault) {
  if (!(fault instanceof EnvironmentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
