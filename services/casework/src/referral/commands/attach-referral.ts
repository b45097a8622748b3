import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { ChildEntity, type ChildRecord } from '../../child/index.js';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { SupportEntity } from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { childTold } from '../child-told.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import { attachFault } from '../attach.rules.js';
import { referralLifecycle } from '../referral.states.js';
import { moveToKnownChild } from './move-to-known-child.js';
import type { ReferralStep } from './move-referral.js';

export interface AttachReferral extends ReferralStep {
  readonly childId: string;
}

/**
 * Says that a referral is about a child known already: everything told with it moves to that child, and the record
 * that the referral had made is superseded, not deleted. A person decides this; it never happens by itself.
 */
export async function attachReferral(desk: Desk, input: AttachReferral): Promise<Referral> {
  mustBeAllowed(desk.viewer, 'referral:triage');
  const referral = await loadForChange<Referral>(
    desk,
    ReferralEntity,
    'referral',
    input.referralId,
    input.version,
  );
  if (!referralLifecycle.isOpen(referral.state))
    throw ruleBroken(
      'REFERRAL_DECIDED',
      'This referral has been decided, so it stays with its child.',
    );
  const em = await desk.em();
  const made: ChildRecord = await em.findOneOrFail(ChildEntity, { id: referral.childId });
  const known: ChildRecord | null = await em.findOne(ChildEntity, {
    id: input.childId,
    state: { $ne: 'SUPERSEDED' },
  });
  if (!known) throw notFound('child');
  await mustBeOnlyOfThisReferral(desk, made, known);
  const fault = attachFault(made, known);
  if (fault) throw fault;
  await mustNotBeMissingTwice(desk, made, known);
  referral.childTold ??= childTold(made);
  await em.flush();
  await moveToKnownChild(desk, made.id, known.id);
  made.state = 'SUPERSEDED';
  made.supersededById = known.id;
  await writeTimeline(desk, {
    childId: known.id,
    category: 'RECORD',
    kind: 'referral.attached',
    text: `Referral ${referral.reference} is about this child, known already; ${made.reference} was closed.`,
    recordId: referral.id,
  });
  return referral;
}

async function mustBeOnlyOfThisReferral(
  desk: Desk,
  made: ChildRecord,
  known: ChildRecord,
): Promise<void> {
  if (made.id === known.id)
    throw ruleBroken('ATTACHED_ALREADY', 'This referral is about that child already.', 'childId');
  const em = await desk.em();
  const isElsewhereInUse =
    made.state !== 'PROVISIONAL' ||
    (await em.count(ReferralEntity, { childId: made.id })) > 1 ||
    (await em.count(SupportEntity, { childId: made.id })) > 0;
  if (isElsewhereInUse)
    throw ruleBroken(
      'CHILD_IN_USE',
      `${made.reference} has a history of its own, so it cannot simply be closed. Ask for the two records to be merged.`,
      'childId',
    );
}

async function mustNotBeMissingTwice(
  desk: Desk,
  made: ChildRecord,
  known: ChildRecord,
): Promise<void> {
  const [twice] = await desk.rows(
    `select 1 from missing_episode a join missing_episode b
       on tstzrange(a.missing_at, a.back_at) && tstzrange(b.missing_at, b.back_at)
     where a.child_id = ? and b.child_id = ?`,
    [made.id, known.id],
  );
  if (twice)
    throw ruleBroken(
      'MISSING_TWICE',
      `${made.reference} and ${known.reference} are both on record as missing at the same time. Correct or end one of the two first.`,
      'childId',
    );
}
