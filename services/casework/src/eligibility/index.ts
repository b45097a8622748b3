/** Who is offered what: the guidance as data, and pure rules over it. */
export {
  compareRuleBooks,
  type ChangedCase,
  type ComparedCase,
  type RuleBookComparison,
} from './comparison.rules.js';
export { shippedRuleBook } from './eligibility.data.js';
export {
  answers,
  factsKnownOn,
  parentalResponsibilitySituations,
  type AgeDeterminationFact,
  type Answer,
  type EligibilityFacts,
  type ParentalResponsibilityFact,
  type ParentalResponsibilitySituation,
} from './eligibility.facts.js';
export {
  namedFacts,
  offers,
  reasonCodes,
  workerOffers,
  type NamedFact,
  type Offer,
  type OfferDecision,
  type OfferFlags,
  type Reason,
  type ReasonCode,
} from './eligibility.offer.js';
export { decideOffer } from './eligibility.rules.js';
export {
  legalStatusCodes,
  legalStatuses,
  type LegalStatusCode,
  type LegalStatusRow,
} from './legal-status.data.js';
export {
  factFromLegalStatus,
  legalStatusesOf,
  refuseLegalStatus,
  type LegalStatusRefusal,
} from './legal-status.rules.js';
export {
  parentalResponsibilityEffects,
  ruleStatuses,
  type GuidanceVersion,
  type ParentalResponsibilityEffect,
  type Pilot,
  type PilotSite,
  type Provenance,
  type RuleBook,
  type RuleSource,
  type RuleStatus,
  type Setting,
  type Site,
} from './rule-book.js';
export { ruleBookFaults, rulesDayFor, siteOn, versionOn, withDraft } from './rule-book.rules.js';
