import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import { ChildEntity } from '../child/index.js';
import {
  decideOffer,
  rulesDayFor,
  type EligibilityFacts,
  type OfferDecision as Offered,
} from '../eligibility/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { ruleBookInForce } from '../setting/index.js';
import { factsFor } from './referral-facts.js';
import { ReferralEntity } from './referral.entity.js';
import { Eligibility } from './referral.type.js';

/** What the rules say of a referral, and the facts they were asked with. */
export interface EligibilityFound {
  /** The child asked about; null for facts about nobody in particular. */
  readonly childId: string | null;
  readonly facts: EligibilityFacts;
  readonly offered: Offered;
}

/**
 * What the rules offer the child of a referral, judged as at its receipt.
 * @param rulesAsOf the day whose rules are asked, where it is another: "what would the rules of 2021 say?"
 */
export async function eligibilityOf(
  desk: Desk,
  referralId: string,
  rulesAsOf?: Day | null,
): Promise<EligibilityFound> {
  mustBeAllowed(desk.viewer, 'referral:read');
  const em = await desk.em();
  const referral = await em.findOne(ReferralEntity, { id: referralId });
  const child = referral && (await em.findOne(ChildEntity, { id: referral.childId }));
  if (!referral || !child) throw notFound('referral');
  const asOf = londonDay(referral.receivedAt);
  const facts = await factsFor(desk, referral, child);
  const book = await ruleBookInForce(desk);
  const rulesDay =
    rulesAsOf ?? rulesDayFor(book, asOf, londonDay(referral.decidedAt ?? new Date()));
  return { childId: child.id, facts, offered: decideOffer(facts, asOf, book, rulesDay) };
}

/** What the rules of a day offer on facts about nobody in particular. */
export async function eligibilityForFacts(
  desk: Desk,
  facts: EligibilityFacts,
  asOf: Day,
): Promise<EligibilityFound> {
  mustBeAllowed(desk.viewer, 'setting:read');
  return { childId: null, facts, offered: decideOffer(facts, asOf, await ruleBookInForce(desk)) };
}

/** The graph type of what the rules say. */
export function eligibilityType({ offered }: EligibilityFound): Eligibility {
  const { flags, reasons, missing, disputed, ...rest } = offered;
  return Object.assign(new Eligibility(), {
    ...rest,
    ...flags,
    reasons: [...reasons],
    missing: [...missing],
    disputed: [...disputed],
  });
}
