import type { CountedItem } from '../activity/counted-item.js';

/**
 * What linking hands to the cube: distinct children as coarse facts, with no key that leads anywhere.
 *
 * The order of every list is the order in which codes are published.
 */

/** A calendar quarter, e.g. `2019-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** What stands where a fact is not held. It is published as such and never spread over the known. */
export const unknown = 'UNKNOWN';

/** Days from the first NRM referral held to an allocation; an allocation before the referral counts as on the day. */
export const timeBands = [
  'ON_OR_BEFORE',
  'WITHIN_30_DAYS',
  'WITHIN_90_DAYS',
  'LATER',
  'NEVER',
] as const;
export type TimeBand = (typeof timeBands)[number];

/**
 * Why a child has no worker: the first that holds, in this order, judged on the day of the first NRM referral held.
 * A child allocated only after that day keeps the reason of that day, so that a shorter window still adds up.
 */
export const reasons = [
  'AGED_18_OR_OVER',
  'AREA_NOT_SERVED',
  'NEVER_REFERRED',
  'WAITING',
  'NOT_ACCEPTED',
  'DECLINED',
  'WITHDRAWN_OR_CLOSED',
  'LINE_OR_CONSULTATION_ONLY',
  'NOT_RECORDED',
] as const;
export type Reason = (typeof reasons)[number];

/** Whether something is so; `UNKNOWN` also where its owner supplies nothing. */
export const answers = ['YES', 'NO', unknown] as const;
export type Answer = (typeof answers)[number];

/**
 * Where a child is counted. Each level may be known where a finer one is not: a referral by a police force has a force,
 * and no authority.
 */
export interface Place {
  /** Code that the authority had on the day of the referral (for a child in care: of the quarter's last day), or `UNKNOWN`. */
  readonly authority: string;
  /** Code of the police force area, or `UNKNOWN`. */
  readonly force: string;
  /** Code of the English region, or of Wales, or `UNKNOWN`. */
  readonly region: string;
  readonly nation: 'ENGLAND' | 'WALES' | typeof unknown;
}

/** Facts about a child that are published for a region and year, and no finer. */
export interface Profile {
  readonly sex: 'FEMALE' | 'MALE' | typeof unknown;
  /** Completed years at the first NRM referral held. */
  readonly age: 'UNDER_10' | '10_TO_15' | '16_TO_17' | '18_OR_OVER' | typeof unknown;
  /** United Kingdom, or a group of countries as the Home Office publishes them, or `UNKNOWN`. */
  readonly nationalityGroup: string;
  /** Kind of exploitation as the referral says; `MULTIPLE` for more than one; or `UNKNOWN`. */
  readonly exploitation: string;
}

/**
 * One distinct child with an NRM referral in England or Wales who was, in the Home Office's words, exploited as a child.
 * Repeat referrals are linked already: the child belongs to the quarter and place of the first one held.
 */
export interface CountedChild extends Profile {
  /**
   * Sixteen hexadecimal digits by a key that only this service holds: the same child has the same tie in every snapshot,
   * and a tie leads back to no record. It only breaks ties of rounding.
   */
  readonly tie: string;
  readonly quarter: Quarter;
  readonly place: Place;
  /** Time to the first allocation of a direct worker, an RPC or a regional practitioner. */
  readonly worker: TimeBand;
  /** Time to the first allocation of a direct worker; never earlier than `worker`. */
  readonly directWorker: TimeBand;
  /** The reason that holds where no worker had been allocated by the day of the referral; of no account otherwise. */
  readonly reason: Reason;
  /**
   * Looked after on the day of the referral or within 30 days after, short breaks left out. `UNKNOWN` where the
   * authority's care records are not supplied, or the authority itself is unknown and no care record was linked.
   */
  readonly lookedAfter: Answer;
  /** Unaccompanied asylum-seeking, by the care record or the referral. */
  readonly unaccompanied: Answer;
}

/** One distinct child looked after on the last day of at least one quarter, referred to the NRM or not. */
export interface ChildInCare {
  /** As a counted child's; a child who is both has the same tie in both. */
  readonly tie: string;
  /** The quarters on whose last day the child was looked after, with the responsible authority of that day. */
  readonly stays: readonly { readonly quarter: Quarter; readonly place: Place }[];
  readonly unaccompanied: Answer;
  /** The quarter of the first allocation of a direct worker, an RPC or a regional practitioner; null when never. */
  readonly workerFrom: Quarter | null;
  /** The quarter of the first allocation of a direct worker; null when never. */
  readonly directWorkerFrom: Quarter | null;
  /** The quarter of the first NRM referral held; null when never referred. */
  readonly referredIn: Quarter | null;
  /** The trafficking factor of the children-in-need census, as the council holds it. */
  readonly hasTraffickingFactor: Answer;
}

/** The line of the reconciliation to the Home Office's totals on which a referral stands: the first that holds. */
export const referralLines = [
  'SCOTLAND_OR_NORTHERN_IRELAND',
  'REPEAT',
  'AGED_18_OR_OVER',
  'PLACE_UNKNOWN',
  'CHILD_COUNTED',
] as const;
export type ReferralLine = (typeof referralLines)[number];

/** One NRM referral of somebody exploited as a child, anywhere in the United Kingdom, in the quarter of its own date. */
export interface CountedReferral {
  /** Of the referral, not of the child. */
  readonly tie: string;
  readonly quarter: Quarter;
  readonly line: ReferralLine;
}

export const sourceNames = ['NRM', 'ICTG', 'LOOKED_AFTER', 'ICTG_WORK', 'SESSIONS'] as const;
export type SourceName = (typeof sourceNames)[number];

/** What one owner's source was when the children were counted. */
export interface SourceState {
  readonly source: SourceName;
  /** `MISSING` and `STALE` mark what rests on it; neither ever becomes a zero. */
  readonly state: 'CURRENT' | 'STALE' | 'MISSING';
  /** Instant of the owner's own last change, in ISO form; null when missing. */
  readonly asOf: string | null;
  /** Records supplied, exactly; rounded before it is published. */
  readonly rows: number;
  /** SHA-256 of the records as supplied, in lower-case hexadecimal; empty when missing. */
  readonly digest: string;
  /** Codes of today of the authorities that supply it; for the NRM and the service, all that they cover. */
  readonly authorities: readonly string[];
}

/** A share with its 95% interval, each from 0 to 1. */
export interface Estimated {
  readonly value: number;
  readonly least: number;
  readonly greatest: number;
}

/** How well two sources were linked, for all children or one group of them. */
export interface LinkageQuality {
  readonly left: SourceName;
  readonly right: SourceName;
  /** `ALL`, or the group: e.g. `NATIONALITY_GROUP`, `SEX`, `REGION`. */
  readonly by: 'ALL' | 'NATIONALITY_GROUP' | 'SEX' | 'REGION';
  /** Code of the group; `ALL` for all. */
  readonly group: string;
  readonly precision: Estimated;
  readonly recall: Estimated;
  /** Where the two figures come from: a clerical sample, or the model's own probabilities until there is one. */
  readonly basis: 'CLERICAL_SAMPLE' | 'MATCH_PROBABILITIES';
  /** Pairs looked at by reviewers, exactly; rounded before it is published. */
  readonly sampleSize: number;
  /** Links the estimates are made of, exactly; never published. */
  readonly links: number;
}

/** How the links of a snapshot were made. */
export interface LinkingMade {
  /** All records were compared, or those that were new or changed, by what was learnt before. */
  readonly way: 'WHOLE' | 'INCREMENTAL';
  /** Calendar day on which the frequencies and chances were learnt from all records. */
  readonly learntOn: string;
}

/** Everything that one snapshot is built from. */
export interface CountedWorld {
  /** Calendar day on which the sources were counted. */
  readonly countedOn: string;
  readonly children: readonly CountedChild[];
  readonly inCare: readonly ChildInCare[];
  readonly referrals: readonly CountedReferral[];
  readonly sources: readonly SourceState[];
  readonly linkage: {
    /** Name and version of the method, e.g. `fellegi-sunter/1`. */
    readonly method: string;
    readonly quality: readonly LinkageQuality[];
    /** Links made, and links changed since the snapshot before, exactly; rounded before they are published. */
    readonly links: number;
    readonly linksChanged: number;
    /** Not there where nothing has been linked. */
    readonly made?: LinkingMade | undefined;
  };
  /** What the service did, thing by thing, and the feeds of work that it was told by. */
  readonly items: readonly CountedItem[];
  readonly workSources: readonly SourceState[];
  /** First and last quarter in full or in part, e.g. `2017-Q1`. */
  readonly from: Quarter;
  readonly to: Quarter;
}
