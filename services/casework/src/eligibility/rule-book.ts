import type { Day } from '@ictg/kit/calendar';
import type { ParentalResponsibilitySituation } from './eligibility.facts.js';

/** Whether a row was read in its source, or is a choice of the service where no source was found. */
export const ruleStatuses = ['CONFIRMED', 'LOCAL_SETTING'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

/** A document that rows of the rule book rest on. */
export interface RuleSource {
  readonly title: string;
  /** Date of the document in words. */
  readonly dated: string;
}

/** Where a row of the rule book comes from. */
export interface Provenance {
  /** Key of the source in the rule book. */
  readonly source: string;
  readonly status: RuleStatus;
  /** What a reader should know about how far the source goes. */
  readonly note?: string;
}

/** A value with where it comes from. */
export interface Setting<Value> extends Provenance {
  readonly value: Value;
}

/** A site in which a test or pilot ran under a version. */
export interface PilotSite extends Provenance {
  readonly site: string;
}

/** A test or pilot under a version; one that does not run has no sites. */
export interface Pilot extends Provenance {
  readonly sites: readonly PilotSite[];
}

/** What a situation says about who holds parental responsibility. */
export const parentalResponsibilityEffects = [
  /** Somebody holds it, in the UK unless the fact says otherwise. */
  'HOLDER_HERE',
  /** Nobody holds it here, as far as this fact goes. */
  'NO_HOLDER_HERE',
  /** A council shares in it by a court order. */
  'AUTHORITY_HOLDS',
  /** Says nothing about who holds it. */
  'NO_EFFECT',
  /** Nobody knows, or nobody asked. */
  'NOT_ESTABLISHED',
  /** A person has to decide. */
  'DECISION_NEEDED',
] as const;
export type ParentalResponsibilityEffect = (typeof parentalResponsibilityEffects)[number];

/** A version of the guidance: what held from its day until the next version's. */
export interface GuidanceVersion extends Provenance {
  /** Year and month, e.g. `2021-05`. */
  readonly id: string;
  readonly title: string;
  readonly fromOn: Day;
  /** False where only the month is known and the day was chosen. */
  readonly isDayKnown: boolean;
  readonly settings: {
    /** Where the service is offered. */
    readonly area: Setting<'SITES' | 'ALL_AUTHORITIES'>;
    /** How a child in the area is routed. */
    readonly model: Setting<'ONE_TO_ONE_FOR_EVERY_CHILD' | 'BY_PARENTAL_RESPONSIBILITY'>;
    /** After how many months support ends; null for no limit. */
    readonly timeLimitMonths: Setting<number | null>;
    readonly afterTimeLimit: Setting<'ADVICE_ONLY' | 'NOT_ELIGIBLE'>;
    readonly outsideArea: Setting<'ADVICE_ONLY' | 'NOT_ELIGIBLE'>;
    /** What a child is offered when a council alone holds parental responsibility. */
    readonly authorityAloneRoute: Setting<'DIRECT_WORKER' | 'RPC' | 'DECISION_NEEDED'>;
    /** How somebody counts whose age is not determined. */
    readonly undeterminedAge: Setting<'PRESUME_CHILD'>;
    /** Whether a finding of adulthood counts while it is under challenge. */
    readonly challengedAge: Setting<'PRESUME_CHILD' | 'FOLLOW_DETERMINATION'>;
    /** By how many years beyond 18 an estimated age may lie and the person still be presumed a child. */
    readonly estimatedAgeMargin: Setting<number>;
    /** Whether the rules are those of the day of receipt or of the day of decision. */
    readonly asOfBasis: Setting<'RECEIPT' | 'DECISION'>;
    /** Whose area counts. */
    readonly authorityBasis: Setting<'WHERE_CHILD_LIVES' | 'RESPONSIBLE_AUTHORITY'>;
    readonly parentalResponsibility: Readonly<
      Record<ParentalResponsibilitySituation, Setting<ParentalResponsibilityEffect>>
    >;
  };
  /** Sites where exceptional need gives one-to-one support although somebody here holds parental responsibility. */
  readonly exceptionalNeed: Pilot;
  /** Sites where support may go on after the eighteenth birthday. */
  readonly postEighteen: Pilot;
}

/** A site of the service. */
export interface Site extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /** False where only the quarter or month is known. */
  readonly isDayKnown: boolean;
  /** Today's GSS codes of the authorities in it. */
  readonly authorityCodes: readonly string[];
  /** How its name was turned into authorities: always a local setting. */
  readonly areaBasis: string;
}

/** The whole of the rules as a value: the one in force, or a draft to compare with it. */
export interface RuleBook {
  readonly title: string;
  readonly sources: Readonly<Record<string, RuleSource>>;
  /** In any order; the one that began last on or before a day is in force on it. */
  readonly versions: readonly GuidanceVersion[];
  readonly sites: readonly Site[];
}
