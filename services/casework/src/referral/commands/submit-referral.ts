import { authority, force } from '@ictg/kit/geography';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
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
import { attachFiles } from '../../file/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { alertOnCall } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { isUrgent, triageDueAt } from '../referral.clock.js';
import { childTold } from '../child-told.js';
import { keepWhereaboutsTold } from '../../whereabouts/index.js';
import { missingFacts, notKnownFacts } from '../quality.rules.js';
import { besideReferral, nrmFormFault, plainAnswers, whereaboutsTold } from '../nrm-form.rules.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import type { SubmitReferralInput } from '../referral.input.js';
import { channelFromOutside } from '../referral.policy.js';
import { faultFromOutside, faultOf } from '../referral.rules.js';
import type { Channel } from '../referral.vocabulary.js';
import { pageShift } from './page-shift.js';
import { compareLater } from './compare-referral.js';

/** A referral as it was told. */
export type SubmitReferral = SubmitReferralInput;

export interface Submitted {
  readonly referralId: string;
  readonly childId: string;
  readonly reference: string;
}

/** How a referral reached the service, and whether it was told by somebody who may know nothing of our children. */
interface Arrival {
  readonly channel: Channel;
  readonly isFromOutside: boolean;
}

/** Takes a referral: makes or finds the child's record, starts the clock, alerts whoever is on call. */
export async function submitReferral(desk: Desk, input: SubmitReferral): Promise<Submitted> {
  mustBeAllowed(desk.viewer, 'referral:submit');
  const outside = channelFromOutside(desk.viewer, Boolean(input.nrmForm));
  const fault =
    (outside ? faultFromOutside(input) : undefined) ??
    (input.nrmForm ? nrmFormFault(input.nrmForm) : undefined) ??
    faultOf(input, new Date());
  if (fault) throw fault;
  const channel = outside ?? input.channel;
  if (!channel) throw invalid('channel', 'Say how the referral reached the service.');
  const arrival = { channel, isFromOutside: outside !== null };
  return doneOnce(desk, 'submitReferral', input.idempotencyKey, input, () =>
    // Whoever sends from outside has no rows here; what is written for them is written by us.
    outside
      ? desk.asSystem('referral-from-outside', () => take(desk, input, arrival))
      : take(desk, input, arrival),
  );
}

async function take(desk: Desk, input: SubmitReferral, arrival: Arrival): Promise<Submitted> {
  const em = await desk.em();
  const receivedAt = input.receivedAt ?? new Date();
  const reference = await newReferralReference(desk, receivedAt);
  const child = input.childId
    ? await knownChild(desk, input.childId)
    : await newChild(desk, input, reference, arrival);
  const agency = arrival.isFromOutside ? signedInAs(desk.viewer.agency) : null;
  const organisationTold = input.referrer.organisation.trim();
  const referral: Referral = em.create(
    ReferralEntity,
    {
      ...told(input),
      ...agency,
      referrerOrganisationTold:
        agency && agency.referrerOrganisation !== organisationTold ? organisationTold : null,
      reference,
      childId: child.id,
      channel: arrival.channel,
      notKnown: notKnownFacts(input),
      missingFacts: missingFacts(input),
      // The caller on the telephone was told by the person who typed; from outside our answer tells the reference.
      state: isTold(arrival) ? 'ACKNOWLEDGED' : 'SUBMITTED',
      acknowledgedAt: isTold(arrival) ? receivedAt : null,
      pagedAt: arrival.isFromOutside && isUrgent(input) ? receivedAt : null,
      senderAgency: arrival.isFromOutside ? (desk.viewer.agency ?? null) : null,
      senderVerification: agency ? 'SIGNED_IN' : 'UNVERIFIED',
      receivedAt,
      triageDueAt: triageDueAt({ ...input, receivedAt }, await clockSettingsInForce(desk)),
      takenBy: desk.viewer.subject,
    } as never,
    { persist: true },
  );
  await em.flush();
  for (const fact of input.parentalResponsibility ?? [])
    await keepParentalResponsibility(desk, child.id, fact);
  if (arrival.isFromOutside) await compareLater(desk, referral.id);
  else if (input.nrmReference?.trim())
    await keepNrmReference(desk, child.id, input.nrmReference, `referral ${reference}`);
  await keepWhereaboutsTold(
    desk,
    child.id,
    whereaboutsTold(plainAnswers(input.nrmForm?.answers ?? [])),
  );
  await attachFiles(desk, input.fileIds ?? [], { referralId: referral.id, childId: child.id });
  await writeTimeline(desk, {
    childId: child.id,
    category: 'CONTACT',
    kind: 'referral.submitted',
    text: `Referral ${reference} received from ${input.referrer.organisation}.`,
    recordId: referral.id,
    at: receivedAt,
  });
  if (referral.pagedAt)
    await pageShift(
      desk,
      { id: referral.id, childId: child.id, reference, receivedAt },
      receivedAt,
    );
  await alertOnCall(desk, {
    childId: child.id,
    recordId: referral.id,
    reference,
    isUrgent: isUrgent(input),
  });
  return { referralId: referral.id, childId: child.id, reference };
}

type SignedIn = Pick<Referral, 'referrerOrganisation' | 'referrerType'>;

/**
 * A partner's system is taken for the agency that it signed in for, whatever it calls itself. One whose agency we cannot
 * name is like any other sender: unverified until rung back.
 */
function signedInAs(agency: string | undefined): SignedIn | null {
  const council = agency === undefined ? undefined : authority(agency);
  if (council)
    return { referrerOrganisation: `${council.name} Council`, referrerType: 'LOCAL_AUTHORITY' };
  const police = agency === undefined ? undefined : force(agency);
  return police
    ? {
        referrerOrganisation: `${police.name.replace(/ Police$/, '')} Police`,
        referrerType: 'POLICE',
      }
    : null;
}

function isTold({ channel, isFromOutside }: Arrival): boolean {
  return isFromOutside || channel === 'TELEPHONE';
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
  { isFromOutside }: Arrival,
): Promise<ChildRecord> {
  const em = await desk.em();
  if (!isFromOutside) await warnOfHidden(desk, input, reference);
  // An age in words stays with the referral: the record of a child holds a date of birth or none.
  const { ageTold, ...child } = input.child ?? {};
  return em.create(
    ChildEntity,
    {
      ...given(child),
      reference: await newChildReference(desk),
      authorityGss: input.authorityGss ?? null,
    } as never,
    { persist: true },
  );
}

async function warnOfHidden(desk: Desk, input: SubmitReferral, reference: string): Promise<void> {
  const described: Described = {
    name: `${input.child?.givenNames ?? ''} ${input.child?.familyName ?? ''}`,
    dateOfBirth: input.child?.dateOfBirth ?? null,
    nrmReference: input.nrmReference ?? null,
  };
  const seen = await possibleDuplicates(desk, described);
  await warnOfHiddenDuplicates(desk, described, seen, reference);
}

function told(input: SubmitReferral): Record<string, unknown> {
  const {
    referrer,
    child,
    childId,
    idempotencyKey,
    parentalResponsibility,
    nrmReference,
    nrmForm,
    fileIds,
    ...rest
  } = input;
  return given({
    ...rest,
    ageTold: child?.ageTold?.trim() || null,
    nrmReferenceTold: nrmReference?.trim() || nrmForm?.reference?.trim() || null,
    nrmForm: nrmForm && {
      reference: nrmForm.reference?.trim() || null,
      answers: besideReferral(plainAnswers(nrmForm.answers)),
      provenance: nrmForm.provenance,
    },
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
