import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { WhereaboutsEntity, type WhereaboutsKind } from '../whereabouts.entity.js';

/** Keeps behind its lock what a sender wrote of where a child is. Nobody is shown it by this. */
export async function keepWhereaboutsTold(
  desk: Desk,
  childId: string,
  told: readonly { readonly kind: WhereaboutsKind; readonly detail: string }[],
): Promise<void> {
  if (told.length === 0) return;
  await desk.asSystem('whereabouts-told', async () => {
    await desk.tell({ 'app.opened_child': childId });
    const em = await desk.em();
    const fromOn = londonDay(new Date());
    for (const { kind, detail } of told)
      em.create(
        WhereaboutsEntity,
        { childId, kind, detail, safeContact: null, fromOn, untilOn: null } as never,
        { persist: true },
      );
    await em.flush();
    await desk.tell({ 'app.opened_child': '' });
  });
}
