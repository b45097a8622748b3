import type { Day } from '@ictg/kit/calendar';
import type { RuleStatus } from './rule-book.js';

/** What the service offers a child under the guidance. */
export const offers = [
  'DIRECT_WORKER',
  'RPC',
  'REGIONAL_PRACTITIONER',
  'POST_18_WORKER',
  /** No worker: the professionals around the child get advice from the line. */
  'ADVICE_ONLY',
  'NOT_ELIGIBLE',
  /** The rules cannot decide: a fact is missing or disputed, or they leave it to a person. */
  'DECISION_NEEDED',
] as const;
export type Offer = (typeof offers)[number];

/** The offers that come with a worker of their own. */
export const workerOffers = [
  'DIRECT_WORKER',
  'RPC',
  'REGIONAL_PRACTITIONER',
  'POST_18_WORKER',
] as const satisfies readonly Offer[];

/** Facts that a decision can lack or find disputed. */
export const namedFacts = [
  'CONCERN',
  'AUTHORITY',
  'AGE',
  'PARENTAL_RESPONSIBILITY',
  'HOLDER_IN_UK',
  'LEGAL_STATUS',
  'EXCEPTIONAL_NEED',
  'EXCEPTIONAL_NEED_REASON',
] as const;
export type NamedFact = (typeof namedFacts)[number];

/** Why an offer is what it is; stable codes, so that reasons can be counted and translated. */
export const reasonCodes = [
  'SERVICE_NOT_YET_RUNNING',
  'NO_CONCERN',
  'CONCERN_NOT_RECORDED',
  'UNDER_18',
  'PRESUMED_CHILD',
  'AGED_18_OR_OVER',
  'DETERMINED_ADULT',
  'AGE_UNCLEAR',
  'AREA_SERVED',
  'ALL_AUTHORITIES_SERVED',
  'AREA_NOT_SERVED',
  'AREA_NOT_KNOWN',
  'OUTSIDE_ENGLAND_AND_WALES',
  'TIME_LIMIT_REACHED',
  'ONE_TO_ONE_FOR_EVERY_CHILD',
  'NOBODY_IN_UK_HOLDS_PR',
  'SOMEBODY_IN_UK_HOLDS_PR',
  'AUTHORITY_ALONE_HOLDS_PR',
  'ACCOMMODATION_GIVES_NO_PR',
  'PR_NOT_ESTABLISHED',
  'PR_CONTESTED',
  'PR_HOLDER_SUSPECTED',
  'PR_FACTS_CONTRADICT',
  'PR_LEFT_TO_DECISION',
  'HOLDER_WHEREABOUTS_NOT_KNOWN',
  'LEGAL_STATUS_OF_OTHER_NATION',
  'EXCEPTIONAL_NEED',
  'EXCEPTIONAL_NEED_NOT_ASKED',
  'EXCEPTIONAL_NEED_NOT_AVAILABLE',
  'POST_18_NEED',
  'POST_18_NEED_NOT_ASKED',
  'POST_18_NOT_AVAILABLE',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** One reason for an offer, with the row of the rules that it rests on. */
export interface Reason {
  readonly code: ReasonCode;
  /** For people: names no child and no holder. */
  readonly sentence: string;
  /** The row of the rule book, e.g. `2021-05/model`. */
  readonly rule: string;
  /** Title and date of the source of that row. */
  readonly source: string;
  readonly status: RuleStatus;
}

/** The offer under one version of the guidance, and why. */
export interface OfferDecision {
  readonly offer: Offer;
  /** The deciding reason first; never empty. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** The guidance version applied; null before the service ran. */
  readonly version: string | null;
  /** The day on which the facts were judged. */
  readonly asOf: Day;
  /** The day whose rules were applied: the same unless another was asked for. */
  readonly rulesAsOf: Day;
  /** The site that covers the place on that day, if one does. */
  readonly site: string | null;
  /** Facts to ask for. With any offer but DECISION_NEEDED they would refine it; then they are what stands in its way. */
  readonly missing: readonly NamedFact[];
  /** Facts on record that contradict each other, are contested, or that the rules leave to a person. */
  readonly disputed: readonly NamedFact[];
  readonly flags: OfferFlags;
}

/** What a decision has to be counted or watched for. */
export interface OfferFlags {
  /** Gets an RPC only because a council alone holds parental responsibility by a court order. */
  readonly keptFromDirectWorkerByCareOrder: boolean;
  /** Treated as a child although the age is not settled. */
  readonly presumedChild: boolean;
  /** At least one reason rests on a local setting, not on confirmed guidance. */
  readonly restsOnLocalSetting: boolean;
}
