import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import {
  AgeDeterminationEntity,
  type ChildRecord,
  LegalStatusEntity,
  ParentalResponsibilityEntity,
} from '../child/index.js';
import {
  factFromLegalStatus,
  type EligibilityFacts,
  type ParentalResponsibilityFact,
} from '../eligibility/index.js';
import { SupportEntity } from '../support/index.js';
import type { Referral as ReferralRecord } from './referral.entity.js';

/** Everything on record that an offer is decided on, as plain values: no name but what tells holders apart. */
export async function factsFor(
  desk: Desk,
  referral: ReferralRecord,
  child: ChildRecord,
): Promise<EligibilityFacts> {
  const em = await desk.em();
  const ofChild = { childId: child.id };
  const holders = await em.find(ParentalResponsibilityEntity, ofChild);
  const statuses = await em.find(LegalStatusEntity, ofChild);
  const ages = await em.find(AgeDeterminationEntity, ofChild);
  const support = await em.findOne(SupportEntity, { ...ofChild, state: { $ne: 'CLOSED' } });
  return {
    concern: referral.outcomeReason === 'NO_TRAFFICKING_CONCERN' ? 'NO' : 'YES',
    authorityWhereChildLives: referral.authorityGss ?? child.authorityGss ?? null,
    responsibleAuthority: statuses.find((status) => !status.untilOn)?.authorityGss ?? null,
    dateOfBirth: child.dateOfBirth ?? null,
    dateOfBirthStatus: child.dateOfBirthStatus,
    ageDeterminations: ages.map((age) => ({
      source: age.source,
      outcome: age.outcome,
      bornOn: age.bornOn ?? null,
      determinedOn: age.determinedOn,
      underChallenge: age.underChallenge,
      recordedOn: londonDay(age.createdAt),
    })),
    parentalResponsibility: [
      ...holders.map((fact): ParentalResponsibilityFact => ({
        situation: fact.situation,
        holder: fact.holder ?? null,
        inUk: fact.inUk,
        fromOn: fact.fromOn ?? null,
        untilOn: fact.untilOn ?? null,
      })),
      ...statuses.flatMap(
        (status) =>
          factFromLegalStatus({
            code: status.code,
            fromOn: status.fromOn,
            untilOn: status.untilOn ?? null,
          }) ?? [],
      ),
    ],
    exceptionalNeed: {
      answer: referral.exceptionalNeed,
      reason: referral.exceptionalNeedReason ?? null,
    },
    supportStartedOn: support ? londonDay(support.openedAt) : null,
  };
}
