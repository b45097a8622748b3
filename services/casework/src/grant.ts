import { londonDay } from '@ictg/kit/calendar';
import { atDesk, openDatabase } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { systemViewer } from '@ictg/kit/viewer';
import { entities } from './database/entities.js';
import { loadEnvironment } from './environment.js';
import { grantRole } from './staff/index.js';

const [email = '', role = ''] = process.argv.slice(2);
const { CASEWORK_DATABASE_URL } = loadEnvironment();
const orm = await openDatabase({ url: CASEWORK_DATABASE_URL, entities, connections: 1 });
try {
  const isNew = await atDesk(orm, systemViewer('grant'), (desk) =>
    grantRole(desk, { email, role, today: londonDay(new Date()) }),
  );
  process.stdout.write(
    isNew
      ? `${email} has the role ${role} from today, everywhere, and can sign in.\n`
      : `${email} has the role ${role} already; nothing was changed.\n`,
  );
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
} finally {
  await orm.close(true);
}
