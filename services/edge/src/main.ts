import { EnvironmentFault } from '@ictg/kit/environment';
import { createLog } from '@ictg/kit/log';
import { startEdge } from './edge.js';
import { readSettings } from './environment.js';

try {
  const settings = readSettings();
  await startEdge(settings, createLog('edge', settings.logLevel));
} catch (fault) {
  if (!(fault instanceof EnvironmentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
