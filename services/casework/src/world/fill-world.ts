import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import type { MikroORM } from '@mikro-orm/postgresql';
import { draftWorld, type WorldSettings } from './draft/draft-world.js';
import { writeFilesOfOthers } from './outside/write-files.js';
import { writeWorld } from './writing/write-world.js';

/** What came of filling the demo world. */
export type Filled =
  | { readonly kind: 'FILLED'; readonly children: number; readonly staff: number }
  | { readonly kind: 'NOT_EMPTY' };

/**
 * Fills an empty database with the demo world, all of it or none. A database in which there is anybody already is
 * left as it is: made-up children never come among real ones.
 * @param folderOfOthers where to write what the other owners of data know of the same world
 */
export async function fillWorld(
  orm: MikroORM,
  settings: WorldSettings,
  folderOfOthers?: string,
  progress: (children: number) => void = () => undefined,
): Promise<Filled> {
  const viewer = systemViewer('demo-world');
  if (await atDesk(orm, viewer, isInUse)) return { kind: 'NOT_EMPTY' };
  // Inventing takes a while, so it comes before the transaction.
  const world = draftWorld(settings);
  return atDesk(
    orm,
    viewer,
    async (desk): Promise<Filled> => {
      await desk.rows('lock table child, staff_member in share row exclusive mode');
      if (await isInUse(desk)) return { kind: 'NOT_EMPTY' };
      await writeWorld(desk, world, progress);
      if (folderOfOthers !== undefined) await writeFilesOfOthers(folderOfOthers, world);
      return { kind: 'FILLED', children: world.children.length, staff: world.workers.length };
    },
    'demo world',
  );
}

async function isInUse(desk: Desk): Promise<boolean> {
  const [found] = await desk.rows<{ used: boolean }>(
    'select exists (select 1 from child) or exists (select 1 from staff_member) as used',
  );
  return found?.used ?? true;
}
