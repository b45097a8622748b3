import {
  parentalResponsibilityEffects,
  parentalResponsibilitySituations,
  type ParentalResponsibilitySituation,
} from '../eligibility/index.js';

/** How the value of a rule is written. */
export const ruleForms = [
  /** One of a few words. */
  'CHOICE',
  /** A whole number of months, or none for no limit. */
  'MONTHS',
  /** A number of years. */
  'YEARS',
  /** The sites in which it holds. */
  'SITES',
] as const;
export type RuleForm = (typeof ruleForms)[number];

/** A rule of the guidance as a screen asks for it. */
export interface GuidanceRuleEntry {
  /** Stable name, as reasons cite it: `model`, `parentalResponsibility/NONE`. */
  readonly key: string;
  readonly question: string;
  readonly form: RuleForm;
  /** What may be chosen, where there is a choice. */
  readonly options: readonly string[];
}

const choice = (
  key: string,
  question: string,
  ...options: readonly string[]
): GuidanceRuleEntry => ({
  key,
  question,
  form: 'CHOICE',
  options,
});
const rule = (key: string, question: string, form: RuleForm): GuidanceRuleEntry => ({
  key,
  question,
  form,
  options: [],
});

const situationInWords: Record<ParentalResponsibilitySituation, string> = {
  NONE: 'nobody in the UK holds parental responsibility',
  UNKNOWN: 'nobody could say who holds it',
  PARENT_ABROAD: 'a parent abroad holds it',
  PARENT_HERE: 'a parent in the UK holds it',
  CONTESTED: 'it is contested',
  HOLDER_SUSPECTED: 'the holder is suspected of the exploitation',
  FULL_CARE_ORDER: 'there is a care order',
  INTERIM_CARE_ORDER: 'there is an interim care order',
  EMERGENCY_PROTECTION_ORDER: 'there is an emergency protection order',
  ACCOMMODATED_S20: 'the child is accommodated under section 20',
  ACCOMMODATED_S76: 'the child is accommodated under section 76',
  SPECIAL_GUARDIAN: 'there is a special guardian',
  CHILD_ARRANGEMENTS_ORDER: 'there is a child arrangements order',
  ADOPTER: 'the child has been adopted',
  NOT_ASKED: 'nobody has asked yet',
  NOT_KNOWN: 'it is not known',
};

/** Every rule of a version of the guidance, in the order in which screens show them. */
export const guidanceRules: readonly GuidanceRuleEntry[] = [
  choice('area', 'Where is the service offered?', 'SITES', 'ALL_AUTHORITIES'),
  choice(
    'model',
    'How is a child in the area routed?',
    'ONE_TO_ONE_FOR_EVERY_CHILD',
    'BY_PARENTAL_RESPONSIBILITY',
  ),
  choice('outsideArea', 'What is a child outside the area offered?', 'ADVICE_ONLY', 'NOT_ELIGIBLE'),
  rule('timeLimitMonths', 'After how many months does support end?', 'MONTHS'),
  choice('afterTimeLimit', 'What is a child offered after that?', 'ADVICE_ONLY', 'NOT_ELIGIBLE'),
  choice(
    'authorityAloneRoute',
    'What is a child offered when a council alone holds parental responsibility?',
    'DIRECT_WORKER',
    'RPC',
    'DECISION_NEEDED',
  ),
  choice(
    'undeterminedAge',
    'How does somebody count whose age is not determined?',
    'PRESUME_CHILD',
  ),
  choice(
    'challengedAge',
    'Does a finding of adulthood count while it is under challenge?',
    'PRESUME_CHILD',
    'FOLLOW_DETERMINATION',
  ),
  rule(
    'estimatedAgeMargin',
    'By how many years beyond 18 may an estimated age lie and the person still be presumed a child?',
    'YEARS',
  ),
  choice('asOfBasis', 'The rules of which day apply?', 'RECEIPT', 'DECISION'),
  choice('authorityBasis', 'Whose area counts?', 'WHERE_CHILD_LIVES', 'RESPONSIBLE_AUTHORITY'),
  rule(
    'exceptionalNeed',
    'Where does exceptional need give one-to-one support although somebody here holds parental responsibility?',
    'SITES',
  ),
  rule('postEighteen', 'Where may support go on after the eighteenth birthday?', 'SITES'),
  ...parentalResponsibilitySituations.map((situation) =>
    choice(
      `parentalResponsibility/${situation}`,
      `What follows when ${situationInWords[situation]}?`,
      ...parentalResponsibilityEffects,
    ),
  ),
];

const byKey = new Map(guidanceRules.map((one) => [one.key, one]));

/** The rule with this key. */
export function guidanceRule(key: string): GuidanceRuleEntry | undefined {
  return byKey.get(key);
}
