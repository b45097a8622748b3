import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import {
  ChildEntity,
  type ChildRecord,
  type Described,
  keepNrmReference,
  keepParentalResponsibility,
  newChildReference,
  newReferralReference,
  possibleDuplicates,
  warnOfHiddenDuplicates,
} from '../../child/index.js';
import { doneOnce } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { alertOnCall } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { isUrgent, triageDueAt } from '../referral.clock.js';
import { childTold } from '../child-told.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import type { SubmitReferralInput } from '../referral.input.js';
import { faultOf } from '../referral.rules.js';

/** A referral as it was told. */
export type SubmitReferral = SubmitReferralInput;

export interface Submitted {
  readonly referralId: string;
  readonly childId: string;
}

/** Takes a referral: makes or finds the child's record, starts the clock, alerts whoever is on call. */
export async function submitReferral(desk: Desk, input: SubmitReferral): Promise<Submitted> {
  mustBeAllowed(desk.viewer, 'referral:submit');
  const fault = faultOf(input, new Date());
  if (fault) throw fault;
  return doneOnce(desk, 'submitReferral', input.idempotencyKey, input, () => take(desk, input));
}

async function take(desk: Desk, input: SubmitReferral): Promise<Submitted> {
  const em = await desk.em();
  const receivedAt = input.receivedAt ?? new Date();
  const reference = await newReferralReference(desk, receivedAt);
  const child = input.childId
    ? await knownChild(desk, input.childId)
    : await newChild(desk, input, reference);
  const referral: Referral = em.create(
    ReferralEntity,
    {
      ...told(input),
      reference,
      childId: child.id,
      // The caller on the telephone was told by the person who typed.
      state: input.channel === 'TELEPHONE' ? 'ACKNOWLEDGED' : 'SUBMITTED',
      acknowledgedAt: input.channel === 'TELEPHONE' ? receivedAt : null,
      receivedAt,
      triageDueAt: triageDueAt({ ...input, receivedAt }, await clockSettingsInForce(desk)),
      takenBy: desk.viewer.subject,
    } as never,
    { persist: true },
  );
  await em.flush();
  for (const fact of input.parentalResponsibility ?? [])
    await keepParentalResponsibility(desk, child.id, fact);
  if (input.nrmReference?.trim())
    await keepNrmReference(desk, child.id, input.nrmReference, `referral ${reference}`);
  await writeTimeline(desk, {
    childId: child.id,
    category: 'CONTACT',
    kind: 'referral.submitted',
    text: `Referral ${reference} received from ${input.referrer.organisation}.`,
    recordId: referral.id,
    at: receivedAt,
  });
  await alertOnCall(desk, {
    childId: child.id,
    recordId: referral.id,
    reference,
    isUrgent: isUrgent(input),
  });
  return { referralId: referral.id, childId: child.id };
}

async function knownChild(desk: Desk, id: string): Promise<ChildRecord> {
  const em = await desk.em();
  const child = await em.findOne(ChildEntity, { id, state: { $ne: 'SUPERSEDED' } });
  if (!child) throw notFound('child');
  return child;
}

async function newChild(
  desk: Desk,
  input: SubmitReferral,
  reference: string,
): Promise<ChildRecord> {
  const em = await desk.em();
  const described: Described = {
    name: `${input.child?.givenNames ?? ''} ${input.child?.familyName ?? ''}`,
    dateOfBirth: input.child?.dateOfBirth ?? null,
    nrmReference: input.nrmReference ?? null,
  };
  await warnOfHiddenDuplicates(
    desk,
    described,
    await possibleDuplicates(desk, described),
    reference,
  );
  return em.create(
    ChildEntity,
    {
      ...given(input.child ?? {}),
      reference: await newChildReference(desk),
      authorityGss: input.authorityGss ?? null,
    } as never,
    { persist: true },
  );
}

function told(input: SubmitReferral): Record<string, unknown> {
  const {
    referrer,
    child,
    childId,
    idempotencyKey,
    parentalResponsibility,
    nrmReference,
    ...rest
  } = input;
  return given({
    ...rest,
    nrmReferenceTold: nrmReference?.trim() || null,
    childTold: childId ? childTold(child) : null,
    referrerName: referrer.name,
    referrerRole: referrer.role,
    referrerOrganisation: referrer.organisation.trim(),
    referrerType: referrer.type,
    referrerPhone: referrer.phone,
    referrerEmail: referrer.email,
    referrerReference: referrer.reference,
  });
}

/** Leaves out what was not said, so that the record's own "not asked" stands. */
function given(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}
