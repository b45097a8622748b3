import { sealingKey, sealLogs, verifySeals } from '@ictg/kit/audit';
import { openDatabase } from '@ictg/kit/database';
import { entities } from './database/entities.js';
import { verificationEnvironment } from './environment.js';

// Says whether the two logs are what was sealed, row by row and seal by seal.
const { CASEWORK_DATABASE_URL, AUDIT_SECRET } = verificationEnvironment();
const orm = await openDatabase({ url: CASEWORK_DATABASE_URL, entities, connections: 1 });
try {
  const key = sealingKey(AUDIT_SECRET);
  await sealLogs(orm, key);
  const faults = await verifySeals(orm, key);
  process.stdout.write(`${JSON.stringify({ faults })}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await orm.close(true);
}
