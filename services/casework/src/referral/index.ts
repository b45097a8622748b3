export { compareJobs } from './commands/compare-referral.js';
export { whoAnswered } from './commands/confirm-sender.js';
export { submitReferral, type SubmitReferral, type Submitted } from './commands/submit-referral.js';
export { eligibilityOf, eligibilityType, type EligibilityFound } from './eligibility.queries.js';
export { factsFor, referralRecord } from './referral-facts.js';
export { factsOf, type FactRecords } from './referral-facts.rules.js';
export { isUrgent, triageDueAt } from './referral.clock.js';
export { SubmitReferralInput } from './referral.input.js';
export {
  referralConditions,
  referralCount,
  referralReferences,
  referralsById,
  type ReferralFilter,
} from './referral.queries.js';
export { referralLifecycle, referralStates, type ReferralState } from './referral.states.js';
export { senderTextsForTranslator } from './sender-mail.rules.js';
export { urgentWatch } from './urgent.watch.js';
export { OfferEnum, Referral } from './referral.type.js';
