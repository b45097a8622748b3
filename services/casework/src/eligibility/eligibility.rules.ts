import type { Day } from '@ictg/kit/calendar';
import { ageStanding } from './age.rules.js';
import type { EligibilityFacts } from './eligibility.facts.js';
import type { OfferDecision } from './eligibility.offer.js';
import { sourceName, type Question } from './eligibility.reason.js';
import { outcomeOf } from './gate.rules.js';
import { placeStanding } from './place.rules.js';
import type { RuleBook } from './rule-book.js';
import { versionOn } from './rule-book.rules.js';
import { supportingReasons } from './supporting-reason.rules.js';

/**
 * What the service offers a child, why, and what is still to be asked. Always one answer; it never throws.
 * @param asOf the day on which the facts are judged: age, and who holds parental responsibility
 * @param book the rules: those in force or a draft
 * @param rulesAsOf the day whose rules are asked for, where it is another: "what would the rules of 2021 say?"
 */
export function decideOffer(
  facts: EligibilityFacts,
  asOf: Day,
  book: RuleBook,
  rulesAsOf: Day = asOf,
): OfferDecision {
  const version = versionOn(book, rulesAsOf);
  if (!version) return beforeTheService(asOf, book, rulesAsOf);

  const age = ageStanding(facts, asOf, version.settings);
  const place = placeStanding(facts, book, version, rulesAsOf);
  const question: Question = {
    facts,
    asOf,
    book,
    version,
    site: place.kind === 'SERVED' ? place.site : null,
  };
  const outcome = outcomeOf(question, age, place);
  const reasons: OfferDecision['reasons'] = [
    ...outcome.reasons,
    ...supportingReasons(question, age, place, outcome),
  ];

  return {
    offer: outcome.offer,
    reasons,
    version: version.id,
    asOf,
    rulesAsOf,
    site: question.site?.id ?? null,
    missing: outcome.missing ?? [],
    disputed: outcome.disputed ?? [],
    flags: {
      keptFromDirectWorkerByCareOrder: outcome.keptFromDirectWorkerByCareOrder ?? false,
      presumedChild: age.kind === 'CHILD' && age.isPresumed,
      restsOnLocalSetting: reasons.some(({ status }) => status === 'LOCAL_SETTING'),
    },
  };
}

function beforeTheService(asOf: Day, book: RuleBook, rulesAsOf: Day): OfferDecision {
  const [first] = [...book.versions].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  return {
    offer: 'NOT_ELIGIBLE',
    reasons: [
      {
        code: 'SERVICE_NOT_YET_RUNNING',
        sentence: `On ${rulesAsOf} no version of the guidance was in force yet${first ? `; the first took effect on ${first.fromOn}` : ''}.`,
        rule: first ? `${first.id}/version` : 'none',
        source: first ? sourceName(book, first.source) : 'none',
        status: first?.status ?? 'LOCAL_SETTING',
      },
    ],
    version: null,
    asOf,
    rulesAsOf,
    site: null,
    missing: [],
    disputed: [],
    flags: {
      keptFromDirectWorkerByCareOrder: false,
      presumedChild: false,
      restsOnLocalSetting: first?.status !== 'CONFIRMED',
    },
  };
}
