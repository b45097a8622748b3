import { HeldAgreements } from '@ictg/kit/agreement';
import { EnvironmentFault } from '@ictg/kit/environment';
import { createLog } from '@ictg/kit/log';
import { readSettings } from './environment.js';
import { startIdentity } from './identity.js';

try {
  const settings = readSettings();
  const log = createLog('identity', settings.logLevel);
  const clients = new HeldAgreements({ ...settings.agreements, log }).start();
  await startIdentity(settings, log, clients);
} catch (fault) {
  if (!(fault instanceof EnvironmentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
