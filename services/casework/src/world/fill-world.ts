import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import type { MikroORM } from '@mikro-orm/postgresql';
import { draftWorld, type WorldSettings } from './draft/draft-world.js';
import { writeWorld } from './writing/write-world.js';

/** What came of filling the demo world. */
export type Filled = { readonly kind: 'FILLED'; readonly children: number; readonly staff: number } | { readonly kind: 'NOT_EMPTY' };

/**
 * Fills an empty database with the demo world, all of it or none. A database in which there is anybody already is
 * left as it is: made-up children never come among real ones.
 */
export async function fillWorld(orm: MikroORM, settings: WorldSettings, progress: (children: number) => void = () => undefined): Promise<Filled> {
  return atDesk(orm, systemViewer('demo-world'), async (desk) => {
    const [found] = await desk.rows<{ used: boolean }>('select exists (select 1 from child) or exists (select 1 from staff_member) as used');
    if (found?.used) return { kind: 'NOT_EMPTY' };
    const world = draftWorld(settings);
    await writeWorld(desk, world, progress);
    return { kind: 'FILLED', children: world.children.length, staff: world.workers.length };
  }, 'demo world');
}
