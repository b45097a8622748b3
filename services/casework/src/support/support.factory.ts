import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, newId } from '@ictg/kit/database';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { ChildEntity } from '../child/index.js';
import { openSupport } from './commands/open-support.js';
import { SupportEntity } from './support.entity.js';
import type { WorkerRole } from './support.vocabulary.js';

/** What a test may say of a made-up child. */
export interface TestChild {
  readonly givenNames?: string;
  readonly dateOfBirth?: string | null;
  readonly authorityGss?: string | null;
  readonly firstLanguage?: string | null;
  readonly interpreterNeeded?: 'YES' | 'NO' | 'NOT_ASKED';
  readonly restrictedTo?: string[] | null;
}

let count = 0;

/** Puts a made-up child on record. */
export async function knownChild(orm: MikroORM, changes: TestChild = {}): Promise<string> {
  const id = newId('chi');
  count += 1;
  const child = {
    id,
    reference: `C-TEST-${process.pid}-${count}`,
    state: 'CONFIRMED',
    givenNames: 'Made-up',
    familyName: 'Testchild',
    dateOfBirth: '2011-05-04',
    dateOfBirthStatus: 'EXACT',
    sex: 'NOT_ASKED',
    ...changes,
  };
  await atDesk(orm, systemViewer('test'), async (desk) => {
    (await desk.em()).create(ChildEntity, child as never, { persist: true });
  });
  return id;
}

/** An episode that waits for a worker, as the manager who decided left it. */
export async function waitingSupport(
  orm: MikroORM,
  manager: Viewer,
  changes: TestChild & { readonly route?: WorkerRole } = {},
): Promise<{ readonly supportId: string; readonly childId: string }> {
  const { route = 'DIRECT_WORKER', ...child } = changes;
  const childId = await knownChild(orm, child);
  const supportId = await atDesk(
    orm,
    manager,
    async (desk) =>
      (await openSupport(desk, { childId, referralId: null, route, openedAt: new Date() })).id,
  );
  return { supportId, childId };
}

/** The version that somebody reads who opens the episode now. */
export async function versionOf(orm: MikroORM, supportId: string): Promise<number> {
  return atDesk(
    orm,
    systemViewer('test'),
    async (desk) =>
      (await (await desk.em()).findOneOrFail(SupportEntity, { id: supportId })).version,
  );
}
