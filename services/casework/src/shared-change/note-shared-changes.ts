import type { MikroORM } from '@mikro-orm/postgresql';
import type { SharedAgreement } from '@ictg/kit/agreement';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';

interface Scope {
  readonly agency: string;
  readonly groups: readonly string[];
  readonly areas: readonly string[];
}

/** Notes for each partner what it is shown now; for one whose agreement has ended, that it is shown nothing. */
export async function noteSharedChanges(
  orm: MikroORM,
  inForce: readonly SharedAgreement[],
): Promise<void> {
  const sharing = inForce.filter(({ groups }) =>
    groups.some((group) => group.endsWith('CHILDREN')),
  );
  const before = await atDesk(orm, systemViewer('changes'), (desk) =>
    desk.rows<{ agency: string }>('select distinct agency from shown_child'),
  );
  const ended = before.filter((one) => !sharing.some(({ agency }) => agency === one.agency));
  const nothing = ended.map(({ agency }): Scope => ({ agency, groups: [], areas: [] }));
  // One transaction each: a partner's reads wait while its own are noted, and for nobody else's.
  for (const { agency, groups, areas } of [...sharing, ...nothing])
    await atDesk(orm, systemViewer('changes'), (desk) =>
      desk.rows('select note_shared_changes(?, ?::text[], ?::text[])', [
        agency,
        `{${groups.join(',')}}`,
        `{${areas.join(',')}}`,
      ]),
    );
}
