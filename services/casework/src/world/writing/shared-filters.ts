import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import { systemViewer, type Role, type Viewer } from '@ictg/kit/viewer';
import { saveFilter, type NewFilter } from '../../saved-filter/index.js';

type Keeper = 'manager' | 'rpc' | 'line';

const shared: Readonly<Record<Keeper, readonly Omit<NewFilter, 'idempotencyKey' | 'isShared'>[]>> =
  {
    manager: [
      { list: 'CHILDREN', name: 'No first contact yet', filter: { worry: 'NO_FIRST_CONTACT' } },
      {
        list: 'CHILDREN',
        name: 'Open in Surrey',
        filter: { authorityGss: 'E10000030', openOnly: true },
      },
      { list: 'REFERRALS', name: 'Late in triage', filter: { open: true, overdue: true } },
      { list: 'ADVICE', name: 'Counts against an agency', filter: { countsAgainst: true } },
    ],
    rpc: [
      {
        list: 'CONSULTATIONS',
        name: 'Advice unanswered',
        filter: { openOnly: true, adviceOverdue: true },
      },
      {
        list: 'ADVICE',
        name: 'Section 45, waiting',
        filter: { topics: ['SECTION_45'], standings: ['WAITING', 'OVERDUE'] },
      },
      {
        list: 'CONTACTS',
        name: 'Guardian refused or late',
        filter: { invitations: ['INVITED_LATE', 'REQUEST_REFUSED'] },
      },
    ],
    line: [{ list: 'CALLS', name: 'Not rung back', filter: { unverified: true } }],
  };

/** Shares a few filters as the people of the world would, each through the same door as they. */
export async function shareFilters(orm: MikroORM): Promise<void> {
  const names = await atDesk(orm, systemViewer('demo-world'), (desk) =>
    desk.rows<{ subject: string; name: string }>('select subject, name from staff_member'),
  );
  for (const [subject, filters] of Object.entries(shared)) {
    const name = names.find((one) => one.subject === subject)?.name;
    if (name === undefined) continue;
    await atDesk(orm, somebody(subject as Keeper, name), async (desk) => {
      for (const filter of filters)
        await saveFilter(desk, {
          ...filter,
          idempotencyKey: `demo-world ${subject} ${filter.name}`,
          isShared: true,
        });
    });
  }
}

function somebody(subject: Keeper, name: string): Viewer {
  const roles: readonly Role[] = [subject];
  return { ...systemViewer('demo-world'), subject, name, door: 'first-party', roles };
}
