import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { ChildEntity, type ChildRecord } from '../../child/index.js';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { SupportEntity } from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import { referralLifecycle } from '../referral.states.js';
import type { ReferralStep } from './move-referral.js';

export interface AttachReferral extends ReferralStep {
  readonly childId: string;
}

const movedWithTheReferral = [
  'referral',
  'information_request',
  'parental_responsibility',
  'age_determination',
  'legal_status',
  'nrm_reference',
  'alert',
  'missing_episode',
  'timeline_entry',
  'task',
] as const;

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
  await em.flush();
  for (const table of movedWithTheReferral)
    await desk.rows(`update ${table} set child_id = ? where child_id = ?`, [known.id, made.id]);
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
