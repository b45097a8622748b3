import type { RequiredEntityData } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { supportDueAt } from '../support.clock.js';
import { SupportEntity, type Support } from '../support.entity.js';
import { supportLifecycle } from '../support.states.js';
import type { WorkerRole } from '../support.vocabulary.js';
import { reweigh } from './reweigh.js';

/** Support to begin. */
export interface NewSupport {
  readonly childId: string;
  readonly referralId: string | null;
  readonly route: WorkerRole;
  readonly openedAt: Date;
}

/** Begins an episode of support: it waits for a worker, and the clock runs. Called when a referral is accepted. */
export async function openSupport(desk: Desk, input: NewSupport): Promise<Support> {
  mustBeAllowed(desk.viewer, 'referral:decide');
  const em = await desk.em();
  await em.flush();
  // The child's row is the lock: of two referrals accepted at once the second must see the first one's support.
  await desk.rows('select id from child where id = ? for no key update', [input.childId]);
  if (await em.count(SupportEntity, { childId: input.childId, state: { $ne: 'CLOSED' } }))
    throw ruleBroken(
      'SUPPORT_OPEN_ALREADY',
      "This child has support going on already. Mark the referral as a duplicate, or record on the child's page what is new.",
    );
  const support = em.create(
    SupportEntity,
    {
      childId: input.childId,
      referralId: input.referralId,
      state: supportLifecycle.initial,
      route: input.route,
      openedAt: input.openedAt,
      allocationDueAt: supportDueAt('ALLOCATION', input.openedAt, await clockSettingsInForce(desk)),
    } as RequiredEntityData<Support>,
    { persist: true },
  );
  await reweigh(desk, support);
  await em.flush();
  return support;
}
