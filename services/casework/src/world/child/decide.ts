import {
  decideOffer,
  factFromLegalStatus,
  shippedRuleBook,
  type EligibilityFacts,
  type OfferDecision,
} from '../../eligibility/index.js';
import type { Authority } from '@ictg/kit/geography';
import type { Slot } from '../plan/slot.js';
import type { AgeFinding } from './age-finding.js';
import type { Circumstance } from './circumstance.js';
import type { Profile } from './profile.js';

/** An offer as the rules decide it, with the facts it was decided on. */
export interface Decided {
  readonly facts: EligibilityFacts;
  readonly decision: OfferDecision;
}

/** Asks the real rules what the child is offered on the day of the referral. */
export function decide(
  slot: Slot,
  profile: Profile,
  circumstance: Circumstance,
  ages: readonly AgeFinding[],
  authority: Authority,
): Decided {
  const { receivedOn, fate } = slot;
  const { legalStatus, held, exceptionalNeed, exceptionalNeedReason } = circumstance;
  const facts: EligibilityFacts = {
    concern:
      fate.kind === 'NOT_ACCEPTED' && fate.reason === 'NO_TRAFFICKING_CONCERN' ? 'NO' : 'YES',
    authorityWhereChildLives: authority.code,
    responsibleAuthority: legalStatus ? authority.code : null,
    dateOfBirth: profile.bornOn,
    dateOfBirthStatus: profile.birthStatus,
    ageDeterminations: ages
      .filter(({ determinedOn }) => determinedOn <= receivedOn)
      .map((finding) => ({ ...finding, recordedOn: receivedOn })),
    parentalResponsibility: [
      ...held.map(({ situation, holder, inUk, fromOn }) => ({
        situation,
        holder,
        inUk,
        fromOn,
        untilOn: null,
      })),
      ...(legalStatus
        ? [factFromLegalStatus({ ...legalStatus, untilOn: null })].flatMap((fact) => fact ?? [])
        : []),
    ],
    exceptionalNeed: { answer: exceptionalNeed, reason: exceptionalNeedReason },
    supportStartedOn: null,
  };
  return { facts, decision: decideOffer(facts, receivedOn, shippedRuleBook) };
}
