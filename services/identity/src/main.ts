import { EnvironmentFault } from '@ictg/kit/environment';
import { createLog } from '@ictg/kit/log';
import { readSettings } from './environment.js';
import { startIdentity } from './identity.js';

try {
  const settings = readSettings();
  await startIdentity(settings, createLog('identity', settings.logLevel));
} catch (fault) {
  if (!(fault instanceof EnvironmentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
