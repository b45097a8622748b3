import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { eighteenWatch } from '../eighteen/index.js';
import { contactWatch, planWatch } from '../plan/index.js';
import { urgentWatch } from '../referral/index.js';
import { firstContactWatch } from '../support/index.js';
import { visitWatch } from '../visit/index.js';

/** Looks for what has become due by the clock alone, and puts it to somebody. */
type Watch = (desk: Desk, now: Date) => Promise<void>;

const watches: Readonly<Record<string, Watch>> = {
  'urgent referrals': urgentWatch,
  visits: visitWatch,
  'first contacts': firstContactWatch,
  plans: planWatch,
  contacts: contactWatch,
  'turning 18': eighteenWatch,
};

/** Goes through every watch once, each in a transaction of its own, so that one that fails stops no other. */
export async function watchOnce(orm: MikroORM, now: Date): Promise<void> {
  const faults: unknown[] = [];
  for (const [name, watch] of Object.entries(watches))
    await atDesk(orm, systemViewer(`watch over ${name}`), (desk) => watch(desk, now)).catch(
      (fault: unknown) => faults.push(fault),
    );
  if (faults.length > 0) throw new AggregateError(faults, 'The watch was interrupted');
}
