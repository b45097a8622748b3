import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import type { FileStore } from '../file/index.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import { draftWorld, type WorldSettings } from './draft/draft-world.js';
import { writeFilesOfOthers } from './outside/write-files.js';
import { writeFiles } from './writing/file-rows.js';
import { shareFilters } from './writing/shared-filters.js';
import { writeWorld } from './writing/write-world.js';

/** What came of filling the demo world. */
export type Filled =
  | { readonly kind: 'FILLED'; readonly children: number; readonly staff: number }
  | { readonly kind: 'NOT_EMPTY' };

/** What a world may be written to besides the database. */
interface Around {
  /** Where to write what the other owners of data know of the same world. */
  readonly folderOfOthers?: string | undefined;
  /** Where the files of the world lie; without one it has none. */
  readonly store?: FileStore | undefined;
  /** Told how many children are written. */
  readonly progress?: (children: number) => void;
}

/**
 * Fills an empty database with the demo world, all of it or none. A database in which there is anybody already is
 * left as it is: made-up children never come among real ones.
 */
export async function fillWorld(
  orm: MikroORM,
  settings: WorldSettings,
  around: Around = {},
): Promise<Filled> {
  const { folderOfOthers, store, progress = () => undefined } = around;
  const viewer = systemViewer('demo-world');
  if (await atDesk(orm, viewer, isInUse)) return { kind: 'NOT_EMPTY' };
  // Inventing takes a while, so it comes before the transaction.
  const world = draftWorld(settings);
  const filled = await atDesk(
    orm,
    viewer,
    async (desk): Promise<Filled> => {
      await desk.rows('lock table child, staff_member in share row exclusive mode');
      if (await isInUse(desk)) return { kind: 'NOT_EMPTY' };
      await writeWorld(desk, world, progress);
      if (folderOfOthers !== undefined) await writeFilesOfOthers(folderOfOthers, world);
      if (store) await writeFiles(desk, store);
      return { kind: 'FILLED', children: world.children.length, staff: world.workers.length };
    },
    'demo world',
  );
  if (filled.kind === 'FILLED') await shareFilters(orm);
  return filled;
}

async function isInUse(desk: Desk): Promise<boolean> {
  const [found] = await desk.rows<{ used: boolean }>(
    'select exists (select 1 from child) or exists (select 1 from staff_member) as used',
  );
  return found?.used ?? true;
}
