import type { ParentalResponsibilitySituation } from '../eligibility.facts.js';
import type { GuidanceVersion, ParentalResponsibilityEffect, Setting } from '../rule-book.js';
import type { RuleSourceKey } from './source.data.js';

/** A value that was read in its source. */
export function confirmed<const Value>(
  value: Value,
  source: RuleSourceKey,
  note?: string,
): Setting<Value> {
  return { value, source, status: 'CONFIRMED', ...(note && { note }) };
}

/** A value that the service chose. */
export function local<const Value>(
  value: Value,
  note: string,
  source: RuleSourceKey = 'service-choice',
): Setting<Value> {
  return { value, source, status: 'LOCAL_SETTING', note };
}

const effects: Record<ParentalResponsibilitySituation, Setting<ParentalResponsibilityEffect>> = {
  NONE: confirmed('NO_HOLDER_HERE', 'written-answer'),
  PARENT_ABROAD: confirmed(
    'NO_HOLDER_HERE',
    'written-answer',
    'What counts is whether anybody in the UK holds it.',
  ),
  PARENT_HERE: confirmed('HOLDER_HERE', 'written-answer'),
  SPECIAL_GUARDIAN: local(
    'HOLDER_HERE',
    'The order gives parental responsibility; the guidance on it was not found.',
    'children-act',
  ),
  CHILD_ARRANGEMENTS_ORDER: local(
    'HOLDER_HERE',
    'Holds where the order says with whom the child lives.',
    'children-act',
  ),
  ADOPTER: local(
    'HOLDER_HERE',
    'Adoption gives parental responsibility; the guidance on it was not found.',
  ),
  FULL_CARE_ORDER: confirmed(
    'AUTHORITY_HOLDS',
    'children-act',
    'Section 31: the council shares in it while the order lasts.',
  ),
  INTERIM_CARE_ORDER: confirmed(
    'AUTHORITY_HOLDS',
    'children-act',
    'Section 38: as a care order while it lasts.',
  ),
  EMERGENCY_PROTECTION_ORDER: local(
    'AUTHORITY_HOLDS',
    'Section 44 gives it for days and for a narrow purpose.',
    'children-act',
  ),
  ACCOMMODATED_S20: confirmed(
    'NO_EFFECT',
    'children-act',
    'Accommodation gives the council no parental responsibility.',
  ),
  ACCOMMODATED_S76: confirmed(
    'NO_EFFECT',
    'wales-act',
    'Accommodation gives the council no parental responsibility.',
  ),
  CONTESTED: local('DECISION_NEEDED', 'A claim that is disputed is weighed by a person.'),
  HOLDER_SUSPECTED: local(
    'DECISION_NEEDED',
    'Somebody suspected of the exploitation is no safeguard; a person decides.',
  ),
  UNKNOWN: local('NOT_ESTABLISHED', 'Who holds it must be found out first.'),
  NOT_KNOWN: local('NOT_ESTABLISHED', 'Who holds it must be found out first.'),
  NOT_ASKED: local('NOT_ESTABLISHED', 'Who holds it must be asked first.'),
};

/** What every version has in common, as long as no source says otherwise. */
export const sharedSettings = {
  afterTimeLimit: local(
    'ADVICE_ONLY',
    'The line stays open to the professionals around the child.',
  ),
  outsideArea: local(
    'ADVICE_ONLY',
    'The line gives advice on any child; a worker was tied to a site.',
  ),
  authorityAloneRoute: local(
    'RPC',
    'Read by the letter, a council with parental responsibility is a figure of it. No guidance on this was found; children kept from a direct worker by it are counted.',
    'rpc-news',
  ),
  undeterminedAge: confirmed(
    'PRESUME_CHILD',
    'guidance-2024-05',
    'Read in this version; held to be so from the start.',
  ),
  challengedAge: local(
    'PRESUME_CHILD',
    'Guidance presumes a child until the age is determined; a challenged finding is taken as not yet final.',
    'guidance-2024-05',
  ),
  estimatedAgeMargin: local(
    3,
    'Years beyond 18 up to which an estimate leaves reasonable ground to think of a child.',
  ),
  asOfBasis: local('RECEIPT', 'Rules as on the day the referral was received.'),
  authorityBasis: local(
    'WHERE_CHILD_LIVES',
    'The area is that of the authority where the child lives on that day.',
  ),
  parentalResponsibility: effects,
} satisfies Partial<GuidanceVersion['settings']>;
