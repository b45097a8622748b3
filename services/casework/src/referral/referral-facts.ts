import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import {
  AgeDeterminationEntity,
  type ChildRecord,
  LegalStatusEntity,
  ParentalResponsibilityEntity,
} from '../child/index.js';
import type { EligibilityFacts } from '../eligibility/index.js';
import { SupportEntity } from '../support/index.js';
import { factsOf } from './referral-facts.rules.js';
import { ReferralEntity, type Referral as ReferralRecord } from './referral.entity.js';

/** The referral behind an episode, if there is one on record. */
export async function referralRecord(
  desk: Desk,
  referralId: string | null,
): Promise<ReferralRecord | null> {
  if (referralId === null) return null;
  return (await desk.em()).findOne(ReferralEntity, { id: referralId });
}

/** Everything on record that an offer is decided on, as plain values: no name but what tells holders apart. */
export async function factsFor(
  desk: Desk,
  referral: ReferralRecord | null,
  child: ChildRecord,
): Promise<EligibilityFacts> {
  const em = await desk.em();
  const ofChild = { childId: child.id };
  const holders = await em.find(ParentalResponsibilityEntity, ofChild);
  const statuses = await em.find(LegalStatusEntity, ofChild);
  const ages = await em.find(AgeDeterminationEntity, ofChild);
  const support = await em.findOne(SupportEntity, { ...ofChild, state: { $ne: 'CLOSED' } });
  return factsOf({
    referral: referral && {
      outcomeReason: referral.outcomeReason ?? null,
      authorityGss: referral.authorityGss ?? null,
      exceptionalNeed: referral.exceptionalNeed,
      exceptionalNeedReason: referral.exceptionalNeedReason ?? null,
    },
    child: {
      authorityGss: child.authorityGss ?? null,
      dateOfBirth: child.dateOfBirth ?? null,
      dateOfBirthStatus: child.dateOfBirthStatus,
    },
    holders: holders.map(({ situation, holder, inUk, fromOn, untilOn }) => ({
      situation,
      holder: holder ?? null,
      inUk,
      fromOn: fromOn ?? null,
      untilOn: untilOn ?? null,
    })),
    statuses: statuses.map(({ code, authorityGss, fromOn, untilOn }) => ({
      code,
      authorityGss: authorityGss ?? null,
      fromOn,
      untilOn: untilOn ?? null,
    })),
    ages: ages.map(({ source, outcome, bornOn, determinedOn, underChallenge, createdAt }) => ({
      source,
      outcome,
      bornOn: bornOn ?? null,
      determinedOn,
      underChallenge,
      recordedOn: londonDay(createdAt),
    })),
    supportStartedOn: support ? londonDay(support.openedAt) : null,
  });
}
